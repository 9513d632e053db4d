package vn.donghanh.foundation.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.donghanh.Actor;
import vn.donghanh.Role;

/// The frame of a page that nobody asked for: templates can be rendered without a server and without a database.
public final class SampleFrame {
  public static final Actor OFFICER = new Actor("lan", "Trần Thị Lan", "hai-son", "Sở Ngoại vụ Hải Sơn", "99", null,
      Set.of(Role.LOCALITY_OFFICER));

  private SampleFrame() {}

  public static Frame of(Locale locale, Actor actor, NavigationItem... entries) {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/site");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setAlwaysUseMessageFormat(true);
    messages.setFallbackToSystemLocale(false);
    return new Frame(new Texts(messages), locale, actor, actor.bodyName(), "/thu-vien", true, "", LocalDate.of(2026, 1, 6),
        List.of(entries), Map.of("/2", 3), new Frame.Csrf("_csrf", "token"), null, "/css/0.css", "", new Panels(null, null));
  }
}
