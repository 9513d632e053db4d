package vn.donghanh.registries.needs;

import java.util.Set;
import vn.donghanh.Permission;
import vn.donghanh.Role;

/// Quyền về đặt hàng. Whose order it is, is decided by the order itself; these open the pages.
public enum NeedPermission implements Permission {
  READ("needs.read", Role.LOCALITY_OFFICER, Role.LOCALITY_LEADER, Role.MINISTRY_OFFICER, Role.MISSION_OFFICER, Role.CONSULTED_OFFICER),
  WRITE("needs.write", Role.LOCALITY_OFFICER, Role.LOCALITY_LEADER),
  ANSWER("needs.answer", Role.MINISTRY_OFFICER, Role.MISSION_OFFICER, Role.CONSULTED_OFFICER),
  /// Sets the clocks; whether for the ministry, [ClockBook] says.
  CLOCKS("needs.clocks", Role.ADMINISTRATOR);

  private final String code;
  private final Set<Role> roles;

  NeedPermission(String code, Role... roles) {
    this.code = code;
    this.roles = Set.of(roles);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Set<Role> heldBy() {
    return roles;
  }
}
