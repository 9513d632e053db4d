package vn.donghanh.registries.profiles;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;

/// Nguồn dẫn: what a statement of a profile rests on.
///
/// @param text    title, publisher, date; empty when none is named
/// @param address where it can be read, empty when nowhere
/// @param on      the day the source speaks of, null when it does not say
/// @param seen    true when whoever wrote it down says that they opened it and saw it there; else the page says "chưa kiểm chứng"
public record Backing(String text, String address, @Nullable LocalDate on, boolean seen) {
  public static final Backing NONE = new Backing("", "", null, false);
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+");

  public Backing {
    if (text.isBlank() && (!address.isBlank() || on != null || seen)) {
      throw Refusal.at("source", "profiles.source.missing");
    }
    if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
      throw Refusal.at("sourceAddress", "profiles.source.address");
    }
  }

  public static Backing of(String text) {
    return new Backing(text, "", null, false);
  }

  public boolean named() {
    return !text.isBlank();
  }
}
