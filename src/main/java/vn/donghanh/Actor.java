package vn.donghanh;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Người thực hiện: who acts, and whose hat they wear. A person in two bodies acts for one at a time.
///
/// @param account  the account's id, null for a visitor
/// @param name     as shown in history
/// @param body     the id of the body acted for, null for a visitor
/// @param bodyName as shown in history
/// @param locality the code of the body's locality, null when it has none
/// @param mission  the id of the mission, null when the body is none
public record Actor(
    @Nullable String account,
    String name,
    @Nullable String body,
    String bodyName,
    @Nullable String locality,
    @Nullable String mission,
    Set<Role> roles) {

  /// A visitor who has not signed in.
  public static final Actor VISITOR = new Actor(null, "", null, "", null, null, Set.of());

  /// The platform itself: jobs, the loading of reference data.
  public static final Actor PLATFORM = new Actor(null, "Hệ thống", null, "Hệ thống", null, null, Set.of());

  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean signedIn() {
    return account != null;
  }

  public boolean may(Permission permission) {
    return permission.heldBy().stream().anyMatch(roles::contains);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean actsFor(@Nullable String someBody) {
    return body != null && body.equals(someBody);
  }

  public Optional<String> ofLocality() {
    return Optional.ofNullable(locality);
  }

  /// The audiences this person belongs to: `public`, `signed-in`, `role:…`, `body:…`, `locality:…`.
  /// A record shown to an audience outside this set does not exist for this person, counts included.
  public Set<String> audiences() {
    var all = new LinkedHashSet<String>();
    all.add("public");
    if (!signedIn()) {
      return all;
    }
    all.add("signed-in");
    roles.forEach(role -> all.add("role:" + role));
    if (business() && body != null) {
      all.add("body:" + body);
    }
    if (business() && locality != null) {
      all.add("locality:" + locality);
    }
    return all;
  }

  /// True when one of the roles lets this person see business records at all.
  public boolean business() {
    return roles.stream().anyMatch(Role::business);
  }
}
