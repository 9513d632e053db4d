package vn.donghanh.foundation.identity;

import java.util.UUID;
import vn.donghanh.Subject;

/// Tài khoản: one account, one person. What the person may do stands in the memberships, never here.
///
/// @param signInName in lower case, the name typed at sign-in
/// @param name       the person's name, as history shows it
/// @param email      empty when none is known
/// @param demo       an invented person of the demonstration
/// @param version    grows with every change, so that a concurrent edit is noticed
public record Account(UUID id, String signInName, String name, String email, State state, boolean demo, int version) {

  /// Whether the account opens: only [State#ACTIVE] does.
  public enum State {
    ACTIVE,
    /// Locked by an administrator, until one unlocks it.
    LOCKED,
    /// The person left; kept for history.
    CLOSED
  }

  public boolean active() {
    return state == State.ACTIVE;
  }

  public Subject subject() {
    return Subject.of("identity", id);
  }
}
