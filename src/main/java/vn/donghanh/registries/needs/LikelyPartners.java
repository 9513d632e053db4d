package vn.donghanh.registries.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Đối tác có thể giới thiệu: which partners an answer to an order likely names. Whoever can tell, contributes a bean.
public interface LikelyPartners {

  /// Ids, those of these countries (alpha-3) first, among them the likeliest: who answers speaks first of partners nearby.
  List<String> of(Need need, Set<String> countries, int most, LocalDate today);
}
