package vn.donghanh.foundation.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.donghanh.BilingualText;

/// Our own list of concepts as it is written in the files, one a group of sectors; a line that cannot be read stops the
/// start.
///
/// @param concepts     by code
/// @param words        what each is called, by code, in both languages
/// @param countryWords what countries, their people and their great cities are called, by the country's code
record ConceptFile(Map<String, Concept> concepts, Map<String, List<String>> words, Map<String, List<String>> countryWords) {
  private static final String FOLDER = "/reference/concepts/";
  private static final String COUNTRIES = "countries";
  private static final List<String> FILES = List.of("DIG", "ENE", "ENV", "IND", "AGR", "TRA", "URB", "TOU", "EDU", "HEA", "FIN", "GOV", COUNTRIES);

  static ConceptFile read() {
    var all = new ConceptFile(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    for (var file : FILES) {
      all.addAll(file, lines(FOLDER + file + ".txt"));
    }
    return all;
  }

  private static List<String> lines(String file) {
    try (var in = ConceptFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ConceptFile of(List<String> lines) {
    var file = new ConceptFile(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    file.addAll("concepts", lines);
    return file;
  }

  private void addAll(String file, List<String> lines) {
    var section = "";
    for (var number = 0; number < lines.size(); number++) {
      var line = lines.get(number).strip();
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        add(section, line, file + ", line " + (number + 1));
      }
    }
  }

  private void add(String section, String line, String place) {
    var colon = line.indexOf(':');
    var bar = line.indexOf('|');
    if (colon < 1 || bar < colon || section.isEmpty()) {
      throw new IllegalStateException(place + ": expected “key: vi; vi | en; en” below a [sector], not “" + line + "”");
    }
    var key = line.substring(0, colon).strip();
    var vi = words(line.substring(colon + 1, bar));
    var en = words(line.substring(bar + 1));
    if (section.equals(COUNTRIES)) {
      countryWords.put(key, Stream.concat(vi.stream(), en.stream()).toList());
      return;
    }
    var code = section + "." + key;
    var twice = concepts.put(code, new Concept(code, section, BilingualText.of(vi.getFirst(), en.getFirst())));
    if (twice != null) {
      throw new IllegalStateException(place + ": " + code + " stands there twice");
    }
    words.put(code, Stream.concat(vi.stream(), en.stream()).toList());
  }

  private static List<String> words(String part) {
    return Arrays.stream(part.split(";")).map(String::strip).filter(word -> !word.isEmpty()).toList();
  }
}
