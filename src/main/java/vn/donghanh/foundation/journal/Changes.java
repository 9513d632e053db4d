package vn.donghanh.foundation.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.donghanh.foundation.site.Formats;
import vn.donghanh.foundation.site.Moment;
import vn.donghanh.foundation.site.Texts;

/// Thay đổi: what an entry changed, in words. The name of a field is the message `<module>.field.<name>`; a value that
/// is itself a message key, such as `needs.status.sent`, is shown by its words, a date as a date, a list with semicolons.
@Component
public class Changes {
  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9_-]+)+");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.+Z");

  private final Texts texts;
  private final JsonMapper json;

  Changes(Texts texts, JsonMapper json) {
    this.texts = texts;
    this.json = json;
  }

  /// An entry as a moment of history: what was done, by whom for which body, what changed.
  public Moment moment(Entry entry, String module, Locale locale) {
    var who = entry.name().equals(entry.bodyName()) || entry.bodyName().isEmpty() ? entry.name()
        : texts.of(locale, "journal.who", entry.name(), entry.bodyName());
    return new Moment(entry.at(), texts.of(locale, entry.act()), who, of(entry, module, locale));
  }

  /// The fields that differ, in the order in which the database keeps them.
  public List<Moment.Change> of(Entry entry, String module, Locale locale) {
    var before = json.readTree(entry.before());
    var after = json.readTree(entry.after());
    var fields = new LinkedHashSet<>(after.propertyNames());
    fields.addAll(before.propertyNames());
    return fields.stream().filter(field -> !Objects.equals(before.get(field), after.get(field)))
        .map(field -> new Moment.Change(label(field, module, locale), spoken(before.get(field), locale), spoken(after.get(field), locale)))
        .toList();
  }

  private String label(String field, String module, Locale locale) {
    var own = module + ".field." + field;
    var words = texts.of(locale, own);
    if (!words.equals(own)) {
      return words;
    }
    var general = "journal.field." + field;
    var generalWords = texts.of(locale, general);
    return generalWords.equals(general) ? field : generalWords;
  }

  private String spoken(@Nullable JsonNode value, Locale locale) {
    if (value == null || value.isNull()) {
      return "";
    }
    if (value.isBoolean()) {
      return texts.of(locale, value.asBoolean() ? "journal.yes" : "journal.no");
    }
    if (value.isNumber()) {
      return Formats.number(value.decimalValue(), locale);
    }
    if (value.isArray()) {
      return value.valueStream().map(item -> spoken(item, locale)).collect(Collectors.joining("; "));
    }
    return value.isObject() ? object(value, locale) : text(value.asString(), locale);
  }

  private String object(JsonNode value, Locale locale) {
    if (value.has("vi")) {
      var english = value.path("en").asString("");
      return "en".equals(locale.getLanguage()) && !english.isBlank() ? english : value.get("vi").asString();
    }
    return value.propertyStream().map(part -> part.getKey() + ": " + spoken(part.getValue(), locale))
        .collect(Collectors.joining(", "));
  }

  private String text(String text, Locale locale) {
    try {
      if (DAY.matcher(text).matches()) {
        return Formats.date(LocalDate.parse(text));
      }
      if (MOMENT.matcher(text).matches()) {
        return Formats.moment(Instant.parse(text));
      }
    } catch (DateTimeException notADate) {
      return text;
    }
    return KEY.matcher(text).matches() ? texts.of(locale, text) : text;
  }
}
