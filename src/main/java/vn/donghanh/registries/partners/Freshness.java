package vn.donghanh.registries.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.reference.loading.CsvLines;
import vn.donghanh.foundation.reference.loading.Fault;

/// Hạn còn mới: how many months a confirmed record stays fresh, by kind, from `partners/staleness.csv`. The months are
/// ours (mặc định), so they are data and not code.
@Component
class Freshness {
  private final Map<PartnerKind, Integer> months = new EnumMap<>(PartnerKind.class);

  Freshness() {
    var faults = new ArrayList<Fault>();
    for (var line : new CsvLines("staleness", List.of("kind", "months", "basis"), List.of(List.of("kind")), faults::add).read(PartnerFile.bundled("staleness"))) {
      months.put(PartnerKind.valueOf(line.word("kind", PartnerKind.class)), line.whole("months"));
    }
    if (!faults.isEmpty() || months.size() < PartnerKind.values().length) {
      throw new IllegalStateException("partners/staleness.csv must give the months of every kind of partner: " + faults);
    }
  }

  /// The last day on which what was right on `day` counts as fresh.
  LocalDate until(PartnerKind kind, LocalDate day) {
    return day.plusMonths(months.getOrDefault(kind, 0));
  }

  int months(PartnerKind kind) {
    return months.getOrDefault(kind, 0);
  }
}
