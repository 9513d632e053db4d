package vn.donghanh.registries.profiles;

import vn.donghanh.BilingualText;
import vn.donghanh.foundation.tasks.Duty;

/// Việc phát sinh từ một sáng kiến: before it ends, its owner says how it ended.
final class InitiativeDuties {
  static final String END = "profiles.duty.end";
  static final String BASIS = "mặc định";

  private InitiativeDuties() {}

  static Duty end(Initiative initiative) {
    var title = initiative.title();
    var owner = initiative.plan().owner();
    return new Duty(initiative.id().subject(), END, BilingualText.of("Sáng kiến sắp đến hạn, cập nhật kết quả: " + title.vi(),
        "Initiative about to end, say how it ended: " + (title.en().isEmpty() ? title.vi() : title.en())), owner,
        owner.equals(initiative.desk().publisher()) ? null : initiative.desk().publisher(), initiative.plan().lastDay(), BASIS,
        Initiatives.address(initiative.locality(), initiative.id()) + "/cap-nhat");
  }
}
