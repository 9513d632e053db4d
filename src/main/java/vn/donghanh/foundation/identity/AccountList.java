package vn.donghanh.foundation.identity;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static vn.donghanh.foundation.identity.db.Tables.ACCOUNT;
import static vn.donghanh.foundation.identity.db.Tables.MEMBERSHIP;
import static vn.donghanh.foundation.identity.db.Tables.SECOND_FACTOR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import vn.donghanh.Role;

/// Danh sách tài khoản: the lines a keeper of accounts may see, and how many there are.
@Component
public class AccountList {
  private final DSLContext sql;
  private final Failures failures;

  AccountList(DSLContext sql, Failures failures) {
    this.sql = sql;
    this.failures = failures;
  }

  /// One page of the accounts this keeper may see.
  public List<AccountRow> page(AccountFilter filter, Keeper keeper) {
    var withFactor = field(exists(selectOne().from(SECOND_FACTOR)
        .where(SECOND_FACTOR.ACCOUNT.eq(ACCOUNT.ID), SECOND_FACTOR.CONFIRMED_AT.isNotNull()))).as("with_factor");
    var rows = sql.select(ACCOUNT.asterisk()).select(withFactor).from(ACCOUNT).where(shown(filter, keeper))
        .orderBy(ACCOUNT.NAME, ACCOUNT.ID).limit(AccountFilter.PAGE).offset((filter.page() - 1) * AccountFilter.PAGE).fetch();
    var hats = hats(rows.getValues(ACCOUNT.ID));
    var locked = failures.locked(Failures.Kind.NAME).stream().map(Failures.Locked::key).collect(Collectors.toSet());
    return rows.map(row -> row(row, row.get(withFactor), hats.getOrDefault(row.get(ACCOUNT.ID), List.of()), locked));
  }

  public int count(AccountFilter filter, Keeper keeper) {
    return sql.fetchCount(ACCOUNT, shown(filter, keeper));
  }

  private static Condition shown(AccountFilter filter, Keeper keeper) {
    var shown = noCondition();
    if (!keeper.keepsAll()) {
      shown = shown.and(belongsTo(String.valueOf(keeper.actor().body())));
    }
    if (filter.body() != null) {
      shown = shown.and(belongsTo(filter.body()));
    }
    if (filter.state() != null) {
      shown = shown.and(ACCOUNT.STATE.eq(filter.state().name()));
    }
    return filter.words().isEmpty() ? shown : shown.and(ACCOUNT.NAME.containsIgnoreCase(filter.words())
        .or(ACCOUNT.SIGN_IN_NAME.containsIgnoreCase(filter.words())).or(ACCOUNT.EMAIL.containsIgnoreCase(filter.words())));
  }

  private static Condition belongsTo(String body) {
    return exists(selectOne().from(MEMBERSHIP).where(MEMBERSHIP.ACCOUNT.eq(ACCOUNT.ID), MEMBERSHIP.BODY.eq(body)));
  }

  private Map<UUID, List<Hat>> hats(List<UUID> accounts) {
    var all = new HashMap<UUID, List<Hat>>();
    sql.selectFrom(MEMBERSHIP).where(MEMBERSHIP.ACCOUNT.in(accounts)).orderBy(MEMBERSHIP.BODY)
        .fetchGroups(MEMBERSHIP.ACCOUNT).forEach((account, rows) -> all.put(account,
            rows.intoGroups(MEMBERSHIP.BODY, MEMBERSHIP.ROLE).entrySet().stream()
                .map(body -> new Hat(body.getKey(), body.getValue().stream().map(Role::valueOf).collect(Collectors.toSet()))).toList()));
    return all;
  }

  private static AccountRow row(Record row, boolean withFactor, List<Hat> hats, Set<String> lockedNames) {
    var state = Account.State.valueOf(row.get(ACCOUNT.STATE));
    var lastSignIn = row.get(ACCOUNT.LAST_SIGN_IN_AT);
    return new AccountRow(row.get(ACCOUNT.ID), row.get(ACCOUNT.SIGN_IN_NAME), row.get(ACCOUNT.NAME), row.get(ACCOUNT.EMAIL),
        state, state == Account.State.LOCKED || lockedNames.contains(Failures.key(row.get(ACCOUNT.SIGN_IN_NAME))),
        withFactor, lastSignIn == null ? null : lastSignIn.toInstant(), hats);
  }
}
