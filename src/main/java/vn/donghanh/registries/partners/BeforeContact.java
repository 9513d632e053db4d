package vn.donghanh.registries.partners;

import java.time.LocalDate;
import java.util.List;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;

/// Hỏi trước khi liên hệ: whoever must be asked before one of our bodies writes to a partner contributes a bean, such as
/// the register of orders. [Outreach] asks all of them.
public interface BeforeContact {

  /// Says nothing when there is nothing against it.
  ///
  /// @throws Refusal in words that say who to speak to first
  void check(Approach approach, Actor actor, LocalDate today);

  /// What the writer should know before, as far as they may know it.
  List<Caution> cautions(Approach approach, Actor actor, LocalDate today);
}
