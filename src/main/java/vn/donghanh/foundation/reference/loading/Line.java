package vn.donghanh.foundation.reference.loading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.reference.PartialDate;
import vn.donghanh.foundation.reference.Verification;

/// Dòng của tệp: one line of a file. Each question about a cell answers with a value; where the cell is wrong it names the
/// fault and answers with a stand-in, so that one pass finds every fault of the file.
public final class Line {
  private final String file;
  private final long number;
  private final Map<String, String> cells;
  private final Consumer<Fault> faults;

  Line(String file, long number, Map<String, String> cells, Consumer<Fault> faults) {
    this.file = file;
    this.number = number;
    this.cells = cells;
    this.faults = faults;
  }

  /// A text that must be there.
  public String text(String field) {
    var value = optional(field);
    return value.isEmpty() ? wrong(field, "must not be empty", "?") : value;
  }

  /// A text that may be empty.
  public String optional(String field) {
    var value = cells.get(field);
    if (value == null) {
      throw new IllegalArgumentException(file + " has no column " + field);
    }
    return value;
  }

  /// A text that may be empty, then null.
  public @Nullable String orNull(String field) {
    var value = optional(field);
    return value.isEmpty() ? null : value;
  }

  /// A text of a given form.
  public String matching(String field, String pattern) {
    var value = text(field);
    return value.matches(pattern) ? value : wrong(field, "not of the form " + pattern + ": " + value, value);
  }

  public boolean yes(String field) {
    return switch (optional(field)) {
      case "yes" -> true;
      case "no" -> false;
      default -> wrong(field, "must be yes or no", false);
    };
  }

  /// A whole number above nought.
  public int whole(String field) {
    var value = text(field);
    return value.matches("[1-9]\\d{0,8}") ? Integer.parseInt(value) : wrong(field, "not a whole number above nought: " + value, 1);
  }

  /// A number above nought with at most two decimals.
  public BigDecimal decimal(String field) {
    var value = text(field);
    return value.matches("\\d{1,8}(\\.\\d{1,2})?") && !value.matches("[0.]+") ? new BigDecimal(value).setScale(2, RoundingMode.UNNECESSARY)
        : wrong(field, "not a number above nought with at most two decimals: " + value, BigDecimal.ONE);
  }

  public LocalDate date(String field) {
    var date = dateOrNull(field);
    return date == null ? wrong(field, "must not be empty", LocalDate.EPOCH) : date;
  }

  public @Nullable LocalDate dateOrNull(String field) {
    var value = optional(field);
    try {
      return value.isEmpty() ? null : LocalDate.parse(value);
    } catch (DateTimeException notADate) {
      return wrong(field, "not a date: " + value, LocalDate.EPOCH);
    }
  }

  /// A date that may have only a month or a year, null when empty.
  public @Nullable PartialDate partialOrNull(String field) {
    var value = optional(field);
    try {
      return value.isEmpty() ? null : PartialDate.parse(value);
    } catch (DateTimeException notADate) {
      wrong(field, "not a date: " + value, value);
      return null;
    }
  }

  public PartialDate partial(String field) {
    var date = partialOrNull(field);
    return date != null ? date : wrong(field, "must be a date", new PartialDate(LocalDate.EPOCH, PartialDate.Precision.DAY));
  }

  /// The name of an enum's constant, written in the file in small letters.
  public <E extends Enum<E>> String word(String field, Class<E> choices) {
    var word = wordOrNull(field, choices);
    return word == null ? wrong(field, "must not be empty", choices.getEnumConstants()[0].name()) : word;
  }

  public <E extends Enum<E>> @Nullable String wordOrNull(String field, Class<E> choices) {
    var value = optional(field);
    if (value.isEmpty()) {
      return null;
    }
    var known = Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList();
    var name = value.toUpperCase(Locale.ROOT);
    return known.contains(name) && value.equals(value.toLowerCase(Locale.ROOT)) ? name
        : wrong(field, "unknown word: " + value, known.getFirst());
  }

  public String verification() {
    return word("verification", Verification.class);
  }

  /// A code that another catalogue must know.
  public String code(String field, Set<String> known) {
    var value = text(field);
    return known.contains(value) ? value : wrong(field, "unknown code: " + value, value);
  }

  public @Nullable String codeOrNull(String field, Set<String> known) {
    return optional(field).isEmpty() ? null : code(field, known);
  }

  /// The parts of a cell between semicolons.
  public String[] list(String field) {
    var value = optional(field);
    if (value.isEmpty()) {
      return new String[0];
    }
    var parts = Arrays.stream(value.split(";", -1)).map(String::strip).toList();
    if (parts.contains("")) {
      wrong(field, "empty part in the list", "");
    }
    if (new LinkedHashSet<>(parts).size() < parts.size()) {
      wrong(field, "the same part twice in the list", "");
    }
    return parts.toArray(String[]::new);
  }

  public String[] codes(String field, Set<String> known) {
    var all = list(field);
    List.of(all).stream().filter(code -> !known.contains(code)).forEach(code -> wrong(field, "unknown code: " + code, code));
    return all;
  }

  public Integer[] wholes(String field) {
    return Arrays.stream(list(field))
        .map(part -> part.matches("[1-9]\\d{0,8}") ? Integer.valueOf(part) : wrong(field, "not a whole number above nought: " + part, 1))
        .toArray(Integer[]::new);
  }

  /// Names a fault and hands back the stand-in.
  public <T> T wrong(String field, String reason, T standIn) {
    faults.accept(new Fault(file, number, field, reason));
    return standIn;
  }
}
