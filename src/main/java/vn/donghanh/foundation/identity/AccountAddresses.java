package vn.donghanh.foundation.identity;

import static vn.donghanh.foundation.identity.db.Tables.ACCOUNT;
import static vn.donghanh.foundation.identity.db.Tables.MEMBERSHIP;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.donghanh.Role;
import vn.donghanh.foundation.journal.Address;
import vn.donghanh.foundation.journal.AddressBook;
import vn.donghanh.foundation.journal.Recipient;

/// Where mail for a person or a body goes: to the addresses of active accounts.
@Component
class AccountAddresses implements AddressBook {
  /// What a body is told names its records: who only keeps its accounts or reads the journal gets no mail of it.
  private static final List<String> BUSINESS = Arrays.stream(Role.values()).filter(Role::business).map(Enum::name).toList();

  private final DSLContext sql;

  AccountAddresses(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<Address> of(Recipient recipient) {
    return switch (recipient) {
      case Recipient.Account account -> addresses(ACCOUNT.ID.eq(UUID.fromString(account.id())));
      case Recipient.Body body -> addresses(ACCOUNT.ID.in(
          DSL.select(MEMBERSHIP.ACCOUNT).from(MEMBERSHIP).where(MEMBERSHIP.BODY.eq(body.id()), MEMBERSHIP.ROLE.in(BUSINESS))));
    };
  }

  private List<Address> addresses(Condition whose) {
    return sql.selectFrom(ACCOUNT).where(whose, ACCOUNT.STATE.eq(Account.State.ACTIVE.name()), ACCOUNT.EMAIL.ne(""))
        .orderBy(ACCOUNT.NAME).fetch(row -> new Address(row.getName(), row.getEmail()));
  }
}
