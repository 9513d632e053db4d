package vn.donghanh.foundation.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Dòng tài khoản: one line of the administrator's list.
///
/// @param locked       by an administrator, or by failures
/// @param secondFactor an authenticator app is in use
public record AccountRow(UUID id, String signInName, String name, String email, Account.State state, boolean locked,
    boolean secondFactor, @Nullable Instant lastSignIn, List<Hat> hats) {}
