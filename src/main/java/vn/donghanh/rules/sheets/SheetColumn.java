package vn.donghanh.rules.sheets;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.donghanh.BilingualText;

/// Cột của bảng: one field of a registry's form as a column. A cell is kept in one way, its value: codes with a semicolon
/// between them, a day as yyyy-mm-dd; a spreadsheet shows names and dd/mm/yyyy, and both ways are read.
public final class SheetColumn {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SHOWN_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final String key;
  private final Kind kind;
  private final BilingualText label;
  private final BilingualText hint;
  private final boolean required;
  private final List<SheetChoice> choices;
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, SheetChoice> byCode = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  /// Loại cột.
  public enum Kind {
    /// The record's id, empty in a row that adds one.
    ID,
    /// Which version of the record the row was made from; hidden.
    VERSION,
    TEXT, PARAGRAPH, ONE_OF, SOME_OF, DATE
  }

  private SheetColumn(String key, Kind kind, BilingualText label, BilingualText hint, boolean required, List<SheetChoice> choices) {
    this.key = key;
    this.kind = kind;
    this.label = label;
    this.hint = hint;
    this.required = required;
    this.choices = List.copyOf(choices);
    for (var choice : choices) {
      byCode.put(choice.code(), choice);
      Stream.of(choice.name().vi(), choice.name().en()).map(SheetColumn::folded).filter(name -> !name.isEmpty()).distinct()
          .forEach(name -> {
            if (codes.putIfAbsent(name, choice.code()) != null && !choice.code().equals(codes.get(name))) {
              ambiguous.add(name);
            }
          });
    }
    ambiguous.forEach(codes::remove);
    choices.forEach(choice -> codes.put(folded(choice.code()), choice.code()));
    choices.forEach(choice -> Stream.of(choice.name().vi(), choice.name().en())
        .forEach(name -> codes.putIfAbsent(folded(name + " (" + choice.code() + ")"), choice.code())));
  }

  public static SheetColumn of(String key, Kind kind, BilingualText label) {
    return new SheetColumn(key, kind, label, BilingualText.of("", ""), false, List.of());
  }

  public SheetColumn offering(List<SheetChoice> values) {
    return new SheetColumn(key, kind, label, hint, required, values);
  }

  /// What the how-to says of it, and the head cell's own words do not.
  public SheetColumn saying(BilingualText words) {
    return new SheetColumn(key, kind, label, words, required, choices);
  }

  public SheetColumn required() {
    return new SheetColumn(key, kind, label, hint, true, choices);
  }

  /// The name of the form's field.
  public String key() {
    return key;
  }

  public Kind kind() {
    return kind;
  }

  public BilingualText label() {
    return label;
  }

  BilingualText hint() {
    return hint;
  }

  boolean isRequired() {
    return required;
  }

  List<SheetChoice> choices() {
    return choices;
  }

  /// The values of a cell: several where the column takes several, none where it is empty.
  public List<String> values(String value) {
    if (value.isEmpty()) {
      return List.of();
    }
    return kind == Kind.SOME_OF ? Arrays.stream(value.split(";")).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList()
        : List.of(value);
  }

  /// The cell that holds these values.
  String cell(List<String> values) {
    return kind == Kind.SOME_OF ? values.stream().distinct().sorted().collect(Collectors.joining("; ")) : values.isEmpty() ? "" : read(values.getFirst());
  }

  /// What somebody typed as the value that is kept; what means nothing here stays as it was typed.
  public String read(String typed) {
    return switch (kind) {
      case ONE_OF -> codes.getOrDefault(folded(typed), typed);
      case SOME_OF -> values(typed).stream().map(part -> codes.getOrDefault(folded(part), part)).distinct().sorted().collect(Collectors.joining("; "));
      case DATE -> day(typed).map(LocalDate::toString).orElse(typed);
      case ID, VERSION, TEXT, PARAGRAPH -> typed;
    };
  }

  /// A value as a spreadsheet and a page show it in this language.
  public String shown(String value, Locale locale) {
    return switch (kind) {
      case ONE_OF, SOME_OF -> values(value).stream().map(code -> Optional.ofNullable(byCode.get(code)).map(choice -> shown(choice, locale)).orElse(code))
          .collect(Collectors.joining("; "));
      case DATE -> day(value).map(SHOWN_DAY::format).orElse(value);
      case ID, VERSION, TEXT, PARAGRAPH -> value;
    };
  }

  /// The name, with the code where two values share it.
  String shown(SheetChoice choice, Locale locale) {
    var name = choice.name().in(locale);
    return ambiguous.contains(folded(name)) ? name + " (" + choice.code() + ")" : name;
  }

  /// The day that a value of this column is, empty for what is none.
  static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, DAY));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D')
        .toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
