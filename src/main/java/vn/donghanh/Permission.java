package vn.donghanh;

import java.util.Set;

/// Quyền: one thing a person may do. Each module's permissions are an enum; each constant says
/// in `heldBy` which roles have it. Nothing else grants anything.
public interface Permission {

  /// The name by which routes state it, such as `needs.send`: module, dot, act.
  String code();

  Set<Role> heldBy();
}
