package vn.donghanh.foundation.identity;

import java.util.Set;
import vn.donghanh.Role;

/// Vai: the roles a person has in one body. Who has several wears one at a time.
public record Hat(String body, Set<Role> roles) {

  public Hat {
    roles = Set.copyOf(roles);
  }
}
