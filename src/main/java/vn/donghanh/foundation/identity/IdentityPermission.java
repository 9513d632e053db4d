package vn.donghanh.foundation.identity;

import static vn.donghanh.Role.ADMINISTRATOR;
import static vn.donghanh.Role.BODY_ADMINISTRATOR;

import java.util.Set;
import vn.donghanh.Permission;
import vn.donghanh.Role;

/// Quyền về tài khoản: what one may do to accounts.
public enum IdentityPermission implements Permission {
  /// Sees and changes accounts: an administrator all, a body's administrator those of the body.
  ACCOUNTS("identity.accounts", ADMINISTRATOR, BODY_ADMINISTRATOR),
  /// Sees and opens locked network addresses.
  SOURCES("identity.sources", ADMINISTRATOR);

  private final String code;
  private final Set<Role> heldBy;

  IdentityPermission(String code, Role... heldBy) {
    this.code = code;
    this.heldBy = Set.of(heldBy);
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
