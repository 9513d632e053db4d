package vn.donghanh.registries.partners;

import java.time.LocalDate;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;

/// Hỏi trước khi liên hệ: whoever must be asked before one of our bodies writes to a partner contributes a bean, such as
/// the register of approaches. [Outreach] asks all of them.
public interface BeforeContact {

  /// Says nothing when there is nothing against it.
  ///
  /// @throws Refusal in words that say who to speak to first
  void check(String partner, Actor actor, LocalDate today);
}
