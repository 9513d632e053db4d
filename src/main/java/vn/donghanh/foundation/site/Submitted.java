package vn.donghanh.foundation.site;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;

/// Điều đã nhập: a form as it was typed, with what is wrong with it. Nothing typed is lost: the page is shown
/// again from the same values, each error at its field and in the summary, in words that say what to do.
public final class Submitted {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  /// 1.234.567 or 1,234,567, but not 1.5, which would else be taken for fifteen.
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+|-?\\d{1,3}(,\\d{3})+");

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Map<String, Wrong> errors = new LinkedHashMap<>();

  /// What is wrong with one field: a message key and its arguments.
  public record Wrong(String field, String key, Object[] arguments) {}

  private Submitted() {}

  /// An empty form.
  public static Submitted blank() {
    return new Submitted();
  }

  /// The form as the browser sent it; text is brought to NFC and loses characters that no keyboard types.
  public static Submitted of(Map<String, String[]> parameters) {
    var form = new Submitted();
    parameters.forEach((name, sent) -> {
      for (var value : sent) {
        form.put(name, value);
      }
    });
    return form;
  }

  /// Fills a field, for a form that shows a record as it stands.
  public Submitted put(String name, String value) {
    var clean = Normalizer.normalize(value, Normalizer.Form.NFC)
        .replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\p{Cs}\\uFFFE\\uFFFF]", "").strip();
    values.computeIfAbsent(name, _ -> new ArrayList<>()).add(clean);
    return this;
  }

  public String value(String name) {
    var all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? "" : all.getFirst();
  }

  public List<String> values(String name) {
    return values.getOrDefault(name, List.of()).stream().filter(value -> !value.isEmpty()).toList();
  }

  public boolean has(String name, String value) {
    return values(name).contains(value);
  }

  /// A text that must be there and may be `most` characters long.
  public String text(String name, int most) {
    var value = optionalText(name, most);
    if (value.isEmpty()) {
      wrong(name, "site.error.missing");
    }
    return value;
  }

  public String optionalText(String name, int most) {
    var value = value(name);
    if (value.length() > most) {
      wrong(name, "site.error.too-long", most, value.length());
    }
    if (SecrecyStamp.isOn(value)) {
      wrong(name, "site.error.secret");
    }
    return value;
  }

  /// A date as dd/MM/yyyy or as the browser's own field sends it; empty when nothing was typed.
  public Optional<LocalDate> date(String name) {
    var value = value(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      var date = value.contains("-") ? LocalDate.parse(value) : LocalDate.parse(value, DAY);
      if (date.getYear() < 1900 || date.getYear() > 2200) {
        throw new DateTimeParseException("year", value, 0);
      }
      return Optional.of(date);
    } catch (DateTimeParseException notADate) {
      wrong(name, "site.error.not-a-date");
      return Optional.empty();
    }
  }

  /// A whole number between two bounds; null when nothing or no number was typed.
  public @Nullable Integer number(String name, int least, int most) {
    var value = value(name);
    if (value.isEmpty()) {
      return null;
    }
    try {
      var number = Integer.parseInt(GROUPED.matcher(value).matches() ? value.replaceAll("[.,]", "") : value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // said below, in the same words as a number out of bounds
    }
    wrong(name, "site.error.not-a-number", least, most);
    return null;
  }

  /// The chosen values; one that was not on offer is refused, not dropped.
  public List<String> choices(String name, Set<String> offered) {
    var chosen = values(name).stream().distinct().toList();
    if (!offered.containsAll(chosen)) {
      wrong(name, "site.error.not-offered");
    }
    return chosen.stream().filter(offered::contains).toList();
  }

  public void wrong(String field, String key, Object... arguments) {
    errors.putIfAbsent(field, new Wrong(field, key, arguments));
  }

  /// A rule's refusal, shown at its field.
  public void wrong(Refusal refusal) {
    wrong(refusal.field(), refusal.key(), refusal.arguments().toArray());
  }

  public boolean clean() {
    return errors.isEmpty();
  }

  public List<Wrong> errors() {
    return List.copyOf(errors.values());
  }

  public Optional<Wrong> error(String field) {
    return Optional.ofNullable(errors.get(field));
  }

  /// The ids of what stands beside a field: its hint and its error; null when nothing does.
  public @Nullable String describedBy(String field, boolean hinted) {
    var hint = hinted ? field + "-hint" : "";
    var error = errors.containsKey(field) ? field + "-error" : "";
    var both = (hint + " " + error).strip();
    return both.isEmpty() ? null : both;
  }
}
