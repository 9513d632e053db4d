package vn.donghanh.registries.needs;

import java.time.LocalDate;
import java.util.List;

/// Đối tác có thể giới thiệu: which partners an answer to an order likely names. Whoever can tell, contributes a bean.
public interface LikelyPartners {

  /// Ids, the likeliest first.
  List<String> of(Need need, int most, LocalDate today);
}
