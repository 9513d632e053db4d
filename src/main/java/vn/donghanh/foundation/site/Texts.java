package vn.donghanh.foundation.site;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Lời: every word on a screen, by key and language. A missing key shows itself and fails a test.
@Component
public class Texts {
  public static final Locale VIETNAMESE = Locale.of("vi");
  public static final Locale ENGLISH = Locale.of("en");

  private final MessageSource messages;

  Texts(MessageSource messages) {
    this.messages = messages;
  }

  public String of(Locale locale, String key, Object... arguments) {
    return messages.getMessage(key, arguments, key, locale);
  }
}
