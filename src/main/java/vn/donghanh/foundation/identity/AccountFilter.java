package vn.donghanh.foundation.identity;

import org.jspecify.annotations.Nullable;

/// Bộ lọc tài khoản: which accounts a list shows, in the words of its address.
///
/// @param words in name, sign-in name or e-mail; empty for all
/// @param body  only those who belong to it, null for all
/// @param state only those in this state, null for all
/// @param page  from 1
public record AccountFilter(String words, @Nullable String body, Account.@Nullable State state, int page) {
  public static final int PAGE = 50;
}
