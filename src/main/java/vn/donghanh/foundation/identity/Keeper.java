package vn.donghanh.foundation.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.donghanh.Actor;
import vn.donghanh.Role;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;

/// Người quản trị tài khoản: what one may do to the accounts of others. An administrator keeps all; a body's
/// administrator keeps those who belong to that body alone, since whoever can set a person's password can be that
/// person everywhere. Nobody keeps their own rights.
public record Keeper(Actor actor) {
  private static final Set<Role> OF_THE_PLATFORM = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);

  /// True when the keeper may know of this account.
  public boolean sees(List<Hat> hats) {
    return keepsAll() || keepsBody() && hats.stream().anyMatch(hat -> actor.actsFor(hat.body()));
  }

  /// True when the keeper may lock, close, rename this account or let it set a new password.
  public boolean keeps(Account account, List<Hat> hats) {
    return !isSelf(account) && (keepsAll() || keepsBody() && !hats.isEmpty()
        && hats.stream().allMatch(hat -> actor.actsFor(hat.body()) && gives(hat.roles())));
  }

  /// True when the keeper may give or take this role in this body, from anybody but themselves.
  public boolean gives(Role role, String body) {
    return keepsAll() || keepsBody() && actor.actsFor(body) && !OF_THE_PLATFORM.contains(role);
  }

  public boolean isSelf(Account account) {
    return account.id().toString().equals(actor.account());
  }

  /// True when the keeper keeps every body's accounts.
  public boolean keepsAll() {
    return actor.is(Role.ADMINISTRATOR);
  }

  private boolean keepsBody() {
    return actor.is(Role.BODY_ADMINISTRATOR);
  }

  private static boolean gives(Collection<Role> roles) {
    return roles.stream().noneMatch(OF_THE_PLATFORM::contains);
  }

  /// The roles that make sense in a body: a mission's officer in a mission, a locality's officer in a body of the locality.
  public static Set<Role> fitting(Body body) {
    var fitting = EnumSet.of(Role.BODY_ADMINISTRATOR, Role.ADMINISTRATOR, Role.AUDITOR);
    if (body.mission() != null) {
      fitting.add(Role.MISSION_OFFICER);
    } else if (body.locality() != null) {
      fitting.addAll(EnumSet.of(Role.LOCALITY_OFFICER, Role.LOCALITY_LEADER));
    } else if (body.id().equals(Bodies.MINISTRY_OF_FOREIGN_AFFAIRS) || body.kind() == Body.Kind.MOFA_UNIT) {
      fitting.addAll(EnumSet.of(Role.MINISTRY_OFFICER, Role.CONSULTED_OFFICER));
    } else {
      fitting.add(Role.CONSULTED_OFFICER);
    }
    return fitting;
  }
}
