package vn.donghanh.registries.relations;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.rules.calendar.OriginDate;

/// Hoạt động đã diễn ra: a conference or a meeting that brought localities and foreign partners together.
///
/// @param ended     the last day, null when unknown or the same as the first
/// @param place     as the source names it, empty when it does not say
/// @param host      the code of today's locality, null abroad or when unknown
/// @param countries alpha-3 of the partner countries, empty when it was for many
/// @param delegates null when unknown
/// @param exactness how the number is meant, null with no number
public record PastEvent(
    String id, BilingualText name, OriginDate began, @Nullable LocalDate ended, String place, @Nullable String host,
    Set<String> countries, @Nullable Integer delegates, @Nullable Exactness exactness, Scope scope, Source source,
    boolean withdrawn, int revision) {

  /// Số đại biểu là số nào.
  public enum Exactness {
    ABOUT, MORE_THAN, EXPECTED, ACTUAL;

    public String key() {
      return "relations.exactness." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// Quy mô.
  public enum Scope {
    LOCAL, REGIONAL, NATIONAL, INTERNATIONAL;

    public String key() {
      return "relations.scope." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public PastEvent {
    countries = Set.copyOf(countries);
  }

  public Subject subject() {
    return Subject.of("relations", id);
  }
}
