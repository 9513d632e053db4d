package vn.donghanh.registries.profiles;

import static vn.donghanh.Role.LOCALITY_LEADER;
import static vn.donghanh.Role.LOCALITY_OFFICER;

import java.util.Set;
import vn.donghanh.Permission;
import vn.donghanh.Role;

/// Quyền về hồ sơ địa phương: these open the pages; whose profile it is and which body publishes it, the record decides.
public enum ProfilesPermission implements Permission {
  /// Writes the profile, the spearheads and the initiatives of one's own locality, says how they go.
  WRITE("profiles.write", LOCALITY_OFFICER, LOCALITY_LEADER),
  /// Publishes and withdraws: the foreign-affairs body of the locality.
  PUBLISH("profiles.publish", LOCALITY_OFFICER, LOCALITY_LEADER);

  private final String code;
  private final Set<Role> heldBy;

  ProfilesPermission(String code, Role... heldBy) {
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
