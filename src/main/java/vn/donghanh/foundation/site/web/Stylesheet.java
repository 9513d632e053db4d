package vn.donghanh.foundation.site.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.donghanh.Gate;

/// The one stylesheet: the small files joined in the order of their layers, named by their hash, kept for a year.
@Controller
class Stylesheet {
  private final byte[] css;
  private final String address;

  Stylesheet() throws IOException, NoSuchAlgorithmException {
    var found = new PathMatchingResourcePatternResolver();
    var all = new ByteArrayOutputStream();
    all.writeBytes("@layer reset, tokens, base, components, pages, print;\n".getBytes());
    for (var pattern : new String[] {"reset", "tokens", "base", "components/*", "pages", "print"}) {
      var files = found.getResources("classpath*:/styles/" + pattern + ".css");
      Arrays.sort(files, Comparator.comparing(Resource::getFilename, Comparator.nullsFirst(Comparator.naturalOrder())));
      for (var file : files) {
        all.writeBytes(file.getContentAsByteArray());
      }
    }
    css = all.toByteArray();
    address = "/css/" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(css), 0, 8) + ".css";
  }

  String address() {
    return address;
  }

  @Gate(Gate.PUBLIC)
  @GetMapping("/css/{name}.css")
  ResponseEntity<byte[]> stylesheet() {
    return ResponseEntity.ok().contentType(MediaType.valueOf("text/css;charset=UTF-8"))
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()).body(css);
  }
}
