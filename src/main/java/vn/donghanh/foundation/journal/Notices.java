package vn.donghanh.foundation.journal;

import static vn.donghanh.foundation.journal.db.Tables.NOTICE;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.clock.Today;

/// Các thông báo: tells bodies and people what happened, in the transaction in which it happens.
@Component
public class Notices {
  private final DSLContext sql;
  private final JsonMapper json;
  private final Today today;

  Notices(DSLContext sql, JsonMapper json, Today today) {
    this.sql = sql;
    this.json = json;
    this.today = today;
  }

  /// Tells a body or a person. Nothing leaves before the transaction is done.
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(Notice notice) {
    sql.insertInto(NOTICE)
        .set(NOTICE.AT, today.now().atOffset(ZoneOffset.UTC))
        .set(NOTICE.BODY, notice.to() instanceof Recipient.Body body ? body.id() : null)
        .set(NOTICE.ACCOUNT, notice.to() instanceof Recipient.Account account ? account.id() : null)
        .set(NOTICE.KEY, notice.key())
        .set(NOTICE.ARGUMENTS, JSONB.valueOf(json.writeValueAsString(
            notice.arguments().stream().map(Notices::plain).toList())))
        .set(NOTICE.MODULE, notice.subject().module())
        .set(NOTICE.RECORD, notice.subject().id())
        .set(NOTICE.LINK, notice.link())
        .set(NOTICE.BY_ACCOUNT, notice.by().account())
        .execute();
  }

  private static Object plain(Object argument) {
    return switch (argument) {
      case BilingualText text -> Map.of("vi", text.vi(), "en", text.en());
      case LocalDate date -> Map.of("date", date.toString());
      default -> argument;
    };
  }
}
