package vn.donghanh.foundation.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// Our own list of other names: abbreviations of offices, exonyms of countries and cities. One thing a line.
@Component
class AliasFile implements AliasSource {

  @Override
  public List<Alias> aliases() {
    try (var in = AliasFile.class.getResourceAsStream("/search/aliases.txt")) {
      if (in == null) {
        throw new IllegalStateException("search/aliases.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(AliasFile::alias).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `one; other; third` name one thing; `one => other` is typed, but not written in records.
  private static Alias alias(String line) {
    var arrow = line.indexOf("=>");
    return arrow < 0 ? Alias.mutual(Arrays.stream(line.split(";")).map(String::strip).toList())
        : Alias.of(line.substring(0, arrow).strip(), line.substring(arrow + 2).strip());
  }
}
