package vn.donghanh.foundation.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Tệp tĩnh: the address of a file under `static/`, with the hash of its bytes, so that a browser may keep it for long
/// and still takes the new one after an update.
public final class Asset {
  private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

  private Asset() {}

  /// @param path such as `/js/form.js`
  public static String at(String path) {
    return ADDRESSES.computeIfAbsent(path, it -> it + "?v=" + hash(it));
  }

  private static String hash(String path) {
    try (var file = Asset.class.getResourceAsStream("/static" + path)) {
      if (file == null) {
        throw new IllegalArgumentException("no such file: static" + path);
      }
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.readAllBytes()), 0, 4);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
