package vn.donghanh.registries.relations;

import java.util.Set;
import vn.donghanh.Permission;
import vn.donghanh.Role;

/// Quyền về quan hệ địa phương: reading is for everybody.
public enum RelationsPermission implements Permission {
  /// States corrections: a locality of its own relations, the ministry of all.
  CORRECT("relations.correct", Set.of(Role.LOCALITY_OFFICER, Role.MINISTRY_OFFICER));

  private final String code;
  private final Set<Role> heldBy;

  RelationsPermission(String code, Set<Role> heldBy) {
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
