package vn.donghanh.registries.partners;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.donghanh.foundation.site.Place;

/// Bộ lọc dòng thời gian: which events of a partner a page shows.
///
/// @param partners every id that means the partner
/// @param office   the id of a body, empty for all
/// @param on       day and id of the event before which the page begins
/// @param most     how many are needed
public record TimelineFilter(Set<String> partners, Optional<PartnerEvent.Kind> kind, String office, LocalDate on, String id, int most) {
  /// No event lies beyond; PostgreSQL knows it, too.
  private static final LocalDate END = LocalDate.of(9999, 12, 31);

  public TimelineFilter {
    partners = Set.copyOf(partners);
  }

  /// @param place as an address says it; the newest page where that says nothing
  static TimelineFilter of(Set<String> partners, Optional<PartnerEvent.Kind> kind, String office, Place place, int most) {
    if (place.value().matches("\\d{4}-\\d{2}-\\d{2}") && place.id().matches("[\\x21-\\x7e]{1,120}")) {
      try {
        return new TimelineFilter(partners, kind, office, LocalDate.parse(place.value()), place.id(), most);
      } catch (java.time.DateTimeException typedByHand) {
        // said below: the newest page
      }
    }
    return new TimelineFilter(partners, kind, office, END, "", most);
  }

  /// True for what belongs to this page or a later one, for those who look through what they hold.
  public boolean beyond(LocalDate day, String event) {
    return day.isBefore(on) || day.equals(on) && event.compareTo(id) < 0;
  }

  /// The same for those who ask a database.
  public Condition beyond(Field<LocalDate> day, Field<String> event) {
    return DSL.row(day, DSL.field("{0} collate \"C\"", String.class, event)).lessThan(on, id);
  }
}
