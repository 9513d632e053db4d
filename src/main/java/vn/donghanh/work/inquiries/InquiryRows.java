package vn.donghanh.work.inquiries;

import static vn.donghanh.work.inquiries.db.Tables.INQUIRY;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;
import vn.donghanh.work.inquiries.db.tables.records.InquiryRecord;

/// How an inquiry stands in its table.
final class InquiryRows {

  private InquiryRows() {}

  static List<Inquiry> all(DSLContext sql, Condition which, int most) {
    return sql.selectFrom(INQUIRY).where(which).orderBy(INQUIRY.ASKED_AT.desc(), INQUIRY.ID).limit(most).fetch(InquiryRows::inquiry);
  }

  static void insert(DSLContext sql, Inquiry inquiry) {
    var row = filled(sql.newRecord(INQUIRY), inquiry);
    row.setId(inquiry.id());
    row.setKey(inquiry.key());
    row.setVersion(inquiry.version());
    row.setRecipient(inquiry.recipient());
    row.setAbout(inquiry.about());
    row.setLanguage(inquiry.language().getLanguage());
    row.setAskedAt(at(inquiry.asked()));
    row.insert();
  }

  /// @throws Refusal when somebody else has changed it meanwhile
  static void update(DSLContext sql, Inquiry inquiry) {
    var changed = sql.update(INQUIRY).set(filled(sql.newRecord(INQUIRY), inquiry)).set(INQUIRY.VERSION, inquiry.version() + 1)
        .where(INQUIRY.ID.eq(inquiry.id()), INQUIRY.VERSION.eq(inquiry.version())).execute();
    if (changed != 1) {
      throw new Refusal("inquiries.not-waiting");
    }
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static InquiryRecord filled(InquiryRecord row, Inquiry inquiry) {
    var asker = inquiry.asker();
    row.setName(asker.name());
    row.setOrganisation(asker.organisation());
    row.setCountry(asker.country());
    row.setEmail(asker.email());
    row.setMailConfirmed(asker.confirmed());
    row.setTopic(inquiry.topic());
    row.setMessage(inquiry.message());
    row.setState(inquiry.state().name());
    row.setDue(inquiry.due());
    var answer = inquiry.answer();
    row.setAnswer(answer == null ? null : answer.text());
    row.setAnsweredBy(answer == null ? null : answer.by());
    row.setAnsweredAt(answer == null ? null : at(answer.at()));
    var erased = inquiry.erased();
    row.setErasedAt(erased == null ? null : at(erased));
    row.setLetters(inquiry.letters().toArray(UUID[]::new));
    return row;
  }

  private static Inquiry inquiry(InquiryRecord row) {
    return new Inquiry(row.getId(), row.getKey(), row.getVersion(), row.getRecipient(), row.getAbout(), Locale.of(row.getLanguage()),
        new Asker(row.getName(), row.getOrganisation(), row.getCountry(), row.getEmail(), row.getMailConfirmed()),
        row.getTopic(), row.getMessage(), Inquiry.State.valueOf(row.getState()), row.getAskedAt().toInstant(), row.getDue(), answer(row),
        row.getErasedAt() == null ? null : row.getErasedAt().toInstant(), List.of(row.getLetters()));
  }

  private static Inquiry.@Nullable Answer answer(InquiryRecord row) {
    var text = row.getAnswer();
    var by = row.getAnsweredBy();
    var at = row.getAnsweredAt();
    return text == null || by == null || at == null ? null : new Inquiry.Answer(text, by, at.toInstant());
  }
}
