package vn.donghanh.foundation.identity.web;

import java.util.List;
import vn.donghanh.foundation.identity.Account;

/// What the sign-in page shows.
///
/// @param back    where to go afterwards, an address of this site
/// @param name    as it was typed
/// @param refused true when name and password did not open anything
/// @param demo    the invented persons one may step into; empty outside the demonstration
public record SignInPage(String back, String name, boolean refused, List<Account> demo) {}
