package vn.donghanh.foundation.identity.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.donghanh.Role;
import vn.donghanh.foundation.identity.Account;
import vn.donghanh.foundation.identity.Keeper;
import vn.donghanh.foundation.journal.Entry;
import vn.donghanh.foundation.reference.Body;

/// What the page of one account shows its keeper.
///
/// @param kept             true when the keeper may change it
/// @param lockedByFailures locked for now after five failures
/// @param link             the one-time link just made, empty otherwise
/// @param bodies           those in which the keeper may give roles
public record AccountPage(Account account, List<HatLine> hats, Keeper keeper, boolean kept, boolean lockedByFailures,
    boolean secondFactor, String link, List<Body> bodies, List<Entry> history) {

  /// The roles that the keeper may give or take in this body.
  public Set<Role> offered(Body body) {
    var offered = EnumSet.copyOf(Keeper.fitting(body));
    offered.removeIf(role -> !keeper.gives(role, body.id()));
    return offered;
  }

  public boolean ownAccount() {
    return keeper.isSelf(account);
  }
}
