package vn.donghanh.registries.opportunities;

import static vn.donghanh.Role.CONSULTED_OFFICER;
import static vn.donghanh.Role.LOCALITY_LEADER;
import static vn.donghanh.Role.LOCALITY_OFFICER;
import static vn.donghanh.Role.MINISTRY_OFFICER;
import static vn.donghanh.Role.MISSION_OFFICER;

import java.util.Set;
import vn.donghanh.Permission;
import vn.donghanh.Role;

/// Quyền về cơ hội: these open the pages; whose record it is and who may review it, the record decides.
public enum OpportunitiesPermission implements Permission {
  /// Writes opportunities for one's body, renews and closes them, answers who is interested.
  WRITE("opportunities.write", LOCALITY_OFFICER, LOCALITY_LEADER, MINISTRY_OFFICER, MISSION_OFFICER, CONSULTED_OFFICER),
  /// Reviews before publication: the locality's foreign-affairs body, the ministry.
  REVIEW("opportunities.review", LOCALITY_OFFICER, LOCALITY_LEADER, MINISTRY_OFFICER),
  /// Keeps the register of programmes and calls.
  PROGRAMMES("opportunities.programmes", MINISTRY_OFFICER, MISSION_OFFICER);

  private final String code;
  private final Set<Role> heldBy;

  OpportunitiesPermission(String code, Role... heldBy) {
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
