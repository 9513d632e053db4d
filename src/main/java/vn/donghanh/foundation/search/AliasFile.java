package vn.donghanh.foundation.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// Our own lists of other names: abbreviations of offices, exonyms of countries and cities, organisations in both languages,
/// everyday words for sectors. One thing a line.
@Component
class AliasFile implements AliasSource {

  private static final List<String> FILES = List.of("aliases", "organisations", "sectors");

  @Override
  public List<Alias> aliases() {
    return FILES.stream().flatMap(file -> lines(file).stream()).map(AliasFile::alias).toList();
  }

  private static List<String> lines(String file) {
    try (var in = AliasFile.class.getResourceAsStream("/search/" + file + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("search/" + file + ".txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
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
