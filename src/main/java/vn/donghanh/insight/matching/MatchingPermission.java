package vn.donghanh.insight.matching;

import java.util.Set;
import vn.donghanh.Permission;
import vn.donghanh.Role;

/// Quyền về gợi ý kết nối. Whose order it is, is decided by the order.
public enum MatchingPermission implements Permission {
  READ("matching.read", Role.LOCALITY_OFFICER, Role.LOCALITY_LEADER, Role.MINISTRY_OFFICER, Role.MISSION_OFFICER, Role.CONSULTED_OFFICER),
  CHOOSE("matching.choose", Role.LOCALITY_OFFICER, Role.LOCALITY_LEADER),
  WEIGH("matching.weigh", Role.ADMINISTRATOR);

  private final String code;
  private final Set<Role> roles;

  MatchingPermission(String code, Role... roles) {
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
