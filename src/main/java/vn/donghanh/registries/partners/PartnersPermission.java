package vn.donghanh.registries.partners;

import static vn.donghanh.Role.LOCALITY_LEADER;
import static vn.donghanh.Role.LOCALITY_OFFICER;
import static vn.donghanh.Role.MINISTRY_OFFICER;
import static vn.donghanh.Role.MISSION_OFFICER;

import java.util.Set;
import vn.donghanh.Permission;
import vn.donghanh.Role;

/// Quyền về đối tác: what one may do to partners; a record may narrow it further.
public enum PartnersPermission implements Permission {
  /// Adds partners and contacts, corrects what one's body keeps, confirms that a record is still right.
  KEEP("partners.keep", LOCALITY_OFFICER, MINISTRY_OFFICER, MISSION_OFFICER),
  /// Says how far a partner was checked.
  VERIFY("partners.verify", MINISTRY_OFFICER, MISSION_OFFICER),
  /// Sees contacts and interactions as far as each allows.
  CONTACTS("partners.contacts", LOCALITY_OFFICER, LOCALITY_LEADER, MINISTRY_OFFICER, MISSION_OFFICER),
  /// Writes to a partner in the body's name.
  WRITE("partners.write", LOCALITY_OFFICER, MINISTRY_OFFICER, MISSION_OFFICER);

  private final String code;
  private final Set<Role> heldBy;

  PartnersPermission(String code, Role... heldBy) {
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
