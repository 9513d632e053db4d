package vn.donghanh.registries.opportunities;

import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;

/// Người quan tâm: who wants to talk about an opportunity. Personal data: shown to the body that answers, and erased.
///
/// @param country   alpha-3
/// @param email     empty for who has signed in
/// @param confirmed true when they have shown that the mail address is theirs
/// @param account   null for who came without one
/// @param body      the body they act for, null for none
public record Asker(String name, String organisation, String country, String email, boolean confirmed, @Nullable String account,
    @Nullable String body) {

  public static Asker outside(String name, String organisation, String country, String email) {
    return new Asker(name, organisation, country, email, false, null, null);
  }

  /// Somebody of the house, who needs no mail to be told.
  public static Asker of(Actor actor) {
    return new Asker(actor.name(), actor.bodyName(), "VNM", "", true, actor.account(), actor.body());
  }

  Asker confirmedNow() {
    return new Asker(name, organisation, country, email, true, account, body);
  }

  Asker erased() {
    return new Asker("", "", country, "", confirmed, null, null);
  }
}
