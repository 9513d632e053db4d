package vn.donghanh;

/// Vai trò: what an account does in one body. A permission names the roles that hold it;
/// what is named by nobody is open to nobody.
public enum Role {
  /// Cán bộ đối ngoại địa phương: drafts and follows the locality's records.
  LOCALITY_OFFICER,
  /// Lãnh đạo địa phương: reads all of the locality's records, approves and confirms.
  LOCALITY_LEADER,
  /// Cán bộ Bộ Ngoại giao: routes orders, sees every locality's records.
  MINISTRY_OFFICER,
  /// Cán bộ cơ quan đại diện: answers what is sent to the mission.
  MISSION_OFFICER,
  /// Cán bộ cơ quan phối hợp: a ministry, an association; answers what it is asked.
  CONSULTED_OFFICER,
  /// Quản trị cơ quan: manages the accounts of one body.
  BODY_ADMINISTRATOR,
  /// Quản trị hệ thống: manages bodies and accounts; sees no business record by that alone.
  ADMINISTRATOR,
  /// Kiểm tra nhật ký: reads the journal.
  AUDITOR;

  /// False for who keeps accounts or reads the journal: by that alone nobody sees a business record of their body.
  public boolean business() {
    return switch (this) {
      case LOCALITY_OFFICER, LOCALITY_LEADER, MINISTRY_OFFICER, MISSION_OFFICER, CONSULTED_OFFICER -> true;
      case BODY_ADMINISTRATOR, ADMINISTRATOR, AUDITOR -> false;
    };
  }
}
