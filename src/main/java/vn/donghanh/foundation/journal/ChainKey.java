package vn.donghanh.foundation.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Khóa ký chuỗi: an Ed25519 key pair in a file beside the database, never in it. All nodes of one database must be
/// given the same file (`donghanh.journal.key`); after a change of keys the old public ones stay in
/// `donghanh.journal.trusted-keys`. Made at first use where there is none.
@Component
class ChainKey {
  private static final String ALGORITHM = "Ed25519";

  private final Path file;
  private final List<String> trusted;
  private @Nullable KeyPair pair;

  ChainKey(@Value("${donghanh.journal.key:${donghanh.home:.donghanh}/journal-key.pem}") Path file,
      @Value("${donghanh.journal.trusted-keys:}") List<String> trusted) {
    this.file = file;
    this.trusted = trusted.stream().filter(key -> !key.isBlank()).toList();
  }

  byte[] sign(byte[] statement) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(pair().getPrivate());
      signature.update(statement);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot sign", e);
    }
  }

  /// True when one of the trusted keys has this fingerprint and made this signature.
  boolean signed(byte[] statement, String fingerprint, byte[] by) {
    var key = trustedKeys().get(fingerprint);
    if (key == null) {
      return false;
    }
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(statement);
      return signature.verify(by);
    } catch (GeneralSecurityException notASignature) {
      return false;
    }
  }

  String fingerprint() {
    return fingerprint(pair().getPublic());
  }

  private static String fingerprint(PublicKey key) {
    return HexFormat.of().formatHex(Seal.sha256(key.getEncoded()), 0, 16);
  }

  private Map<String, PublicKey> trustedKeys() {
    var keys = new HashMap<String, PublicKey>();
    keys.put(fingerprint(), pair().getPublic());
    for (var encoded : trusted) {
      var key = publicKey(encoded);
      keys.put(fingerprint(key), key);
    }
    return keys;
  }

  private static PublicKey publicKey(String encoded) {
    try {
      return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(encoded)));
    } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
      throw new IllegalStateException("donghanh.journal.trusted-keys holds what is no Ed25519 public key: " + encoded, notAKey);
    }
  }

  private synchronized KeyPair pair() {
    if (pair == null) {
      try {
        pair = Files.exists(file) ? read() : make();
      } catch (IOException e) {
        throw new UncheckedIOException("the journal's key " + file, e);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("the journal's key " + file, e);
      }
    }
    return pair;
  }

  private KeyPair read() throws IOException, GeneralSecurityException {
    var text = Files.readString(file);
    var keys = KeyFactory.getInstance(ALGORITHM);
    return new KeyPair(keys.generatePublic(new X509EncodedKeySpec(block(text, "PUBLIC KEY"))),
        keys.generatePrivate(new PKCS8EncodedKeySpec(block(text, "PRIVATE KEY"))));
  }

  private KeyPair make() throws IOException, GeneralSecurityException {
    var made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    Files.createDirectories(file.toAbsolutePath().getParent());
    var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "journal-key", ".new");
    if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(fresh, pem("PRIVATE KEY", made.getPrivate().getEncoded()) + pem("PUBLIC KEY", made.getPublic().getEncoded()));
    try {
      // A link, unlike a move, never replaces what another node may have made in the meantime.
      Files.createLink(file, fresh);
      return made;
    } catch (FileAlreadyExistsException another) {
      return read();
    } finally {
      Files.delete(fresh);
    }
  }

  private static String pem(String what, byte[] key) {
    return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
        + "\n-----END " + what + "-----\n";
  }

  private static byte[] block(String text, String what) throws GeneralSecurityException {
    var found = Pattern.compile("-----BEGIN " + what + "-----(.+?)-----END " + what + "-----", Pattern.DOTALL).matcher(text);
    if (!found.find()) {
      throw new GeneralSecurityException("no " + what);
    }
    return Base64.getMimeDecoder().decode(found.group(1));
  }
}
