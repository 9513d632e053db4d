package vn.donghanh.foundation.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.site.Formats;
import vn.donghanh.foundation.site.Texts;

/// Câu chữ: keeps the arguments of a line without a language, and makes the line when the reader is known.
@Component
public class Words {
  private final Texts texts;
  private final JsonMapper json;

  Words(Texts texts, JsonMapper json) {
    this.texts = texts;
    this.json = json;
  }

  /// The line of a notice in one language.
  public String of(Told told, Locale locale) {
    var arguments = json.readTree(told.arguments().data()).valueStream().map(argument -> spoken(argument, locale)).toArray();
    return texts.of(locale, told.key(), arguments);
  }

  JSONB kept(List<Object> arguments) {
    return JSONB.valueOf(json.writeValueAsString(arguments.stream().map(Words::plain).toList()));
  }

  private static Object plain(Object argument) {
    return switch (argument) {
      case BilingualText text -> Map.of("vi", text.vi(), "en", text.en());
      case LocalDate date -> Map.of("date", date.toString());
      default -> argument;
    };
  }

  private static Object spoken(JsonNode argument, Locale locale) {
    if (argument.isNumber()) {
      return Formats.number(argument.decimalValue(), locale);
    }
    if (!argument.isObject()) {
      return argument.asString();
    }
    return argument.has("date") ? Formats.date(LocalDate.parse(argument.get("date").asString()))
        : BilingualText.of(argument.get("vi").asString(), argument.get("en").asString()).in(locale);
  }
}
