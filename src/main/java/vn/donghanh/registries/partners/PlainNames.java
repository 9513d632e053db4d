package vn.donghanh.registries.partners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tên trần: a name without marks, brackets and the words of its legal form, by which two records of one organisation
/// are found. The words are data: `partners/legal-forms.txt`.
final class PlainNames {
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");
  private static final Pattern LEGAL_FORM = legalForms();

  private PlainNames() {}

  /// The plain names of a profile; none when nothing of a name is left.
  static List<String> of(Profile profile) {
    return of(profile.name(), profile.nameVi());
  }

  static List<String> of(String name, String nameVi) {
    return Stream.of(name, nameVi).map(PlainNames::plain).filter(it -> !it.isEmpty()).distinct().sorted().toList();
  }

  static String plain(String name) {
    var folded = PartnerRows.fold(BRACKETS.matcher(name).replaceAll(" "));
    var plain = LEGAL_FORM.matcher(folded).replaceAll(" ").replaceAll(" +", " ").strip();
    return plain.isEmpty() ? folded : plain;
  }

  /// The host of a website, without `www.`; empty when there is none.
  static String host(String website) {
    if (website.isEmpty()) {
      return "";
    }
    var host = String.valueOf(URI.create(website).getHost()).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static Pattern legalForms() {
    try (var in = PlainNames.class.getResourceAsStream("/partners/legal-forms.txt")) {
      var words = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#")).map(String::strip)
          .sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|"));
      return Pattern.compile("(?<!\\S)(?:" + words + ")(?!\\S)");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
