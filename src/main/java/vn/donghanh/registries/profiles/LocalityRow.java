package vn.donghanh.registries.profiles;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dòng địa phương: what the public can read of a locality in a year.
///
/// @param publishedOn the day of the profile's edition, null while there is none
/// @param initiatives how many initiatives of the year are published
public record LocalityRow(String locality, @Nullable LocalDate publishedOn, List<SpearheadCard> spearheads, int initiatives) {

  public LocalityRow {
    spearheads = List.copyOf(spearheads);
  }
}
