package vn.donghanh.work.inquiries;

import java.util.Set;
import vn.donghanh.Permission;
import vn.donghanh.Role;

/// Quyền về hỏi đáp: asking is for everybody.
public enum InquiriesPermission implements Permission {
  /// Reads and answers what is asked of one's own body.
  ANSWER("inquiries.answer", Set.of(Role.LOCALITY_OFFICER, Role.LOCALITY_LEADER, Role.MISSION_OFFICER));

  private final String code;
  private final Set<Role> heldBy;

  InquiriesPermission(String code, Set<Role> heldBy) {
    this.code = code;
    this.heldBy = heldBy;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Set<Role> heldBy() {
    return heldBy;
  }
}
