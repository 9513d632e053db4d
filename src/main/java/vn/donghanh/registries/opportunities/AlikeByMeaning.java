package vn.donghanh.registries.opportunities;

import java.time.LocalDate;
import java.util.List;

/// Tương tự về nghĩa: which open opportunities mean the same in other words or in the other language. Whoever can tell
/// contributes a bean; without one, spelling, sectors and markets decide.
public interface AlikeByMeaning {

  /// Ids of open opportunities, the likeliest first; who may know them is checked afterwards.
  List<OpportunityId> to(Sketch sketch, int most, LocalDate today);
}
