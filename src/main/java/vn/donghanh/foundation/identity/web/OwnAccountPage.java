package vn.donghanh.foundation.identity.web;

import java.util.List;
import vn.donghanh.foundation.identity.Account;

/// What a person's own account page shows.
///
/// @param codesLeft recovery codes not used yet
/// @param sessions  open sessions, this one among them
public record OwnAccountPage(Account account, List<HatLine> hats, boolean password, boolean secondFactor, int codesLeft, int sessions) {}
