package vn.donghanh.foundation.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Hộp kín: encrypts (AES-256-GCM) what the database must not be able to tell, with a key from a file beside the
/// database (`donghanh.identity.key`), the same on all nodes, made at first use. Each text is bound to its owner, so that
/// one copied to another row opens nothing.
@Component
class SecretBox {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final Path file;
  private final SecureRandom random = new SecureRandom();
  private @Nullable SecretKeySpec key;

  SecretBox(@Value("${donghanh.identity.key:${donghanh.home:.donghanh}/identity-key}") Path file) {
    this.file = file;
  }

  byte[] close(byte[] plain, String owner) {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(plain);
      var box = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, box, NONCE, sealed.length);
      return box;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot encrypt", e);
    }
  }

  byte[] open(byte[] box, String owner) {
    try {
      return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(box, NONCE), owner).doFinal(box, NONCE, box.length - NONCE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key in " + file + " is not the one this was encrypted with", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(owner.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return cipher;
  }

  private synchronized SecretKeySpec key() {
    if (key == null) {
      try {
        var bytes = Base64.getDecoder().decode((Files.exists(file) ? Files.readString(file) : make()).strip());
        if (bytes.length != 32) {
          throw new IllegalStateException(file + " holds no key of 256 bits");
        }
        key = new SecretKeySpec(bytes, "AES");
      } catch (IOException e) {
        throw new UncheckedIOException("the key " + file, e);
      }
    }
    return key;
  }

  private String make() throws IOException {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    var folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    var fresh = Files.createTempFile(folder, "identity-key", ".new");
    if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(fresh, Base64.getEncoder().encodeToString(bytes) + "\n");
    try {
      // A link, unlike a move, never replaces what another node may have made in the meantime.
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException another) {
      // read below
    } finally {
      Files.delete(fresh);
    }
    return Files.readString(file);
  }
}
