package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.INTERACTION;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.registries.partners.db.tables.records.InteractionRecord;

/// Các lần tiếp xúc, of all bodies, newest first.
@Component
public class Interactions {
  private final DSLContext sql;
  private final Journal journal;
  private final Today today;

  Interactions(DSLContext sql, Journal journal, Today today) {
    this.sql = sql;
    this.journal = journal;
    this.today = today;
  }

  /// The newest touches of a partner, for whoever may see contacts.
  @Transactional(readOnly = true)
  public List<Interaction> of(String partner, Actor actor, int most) {
    return actor.may(PartnersPermission.CONTACTS)
        ? sql.selectFrom(INTERACTION).where(INTERACTION.PARTNER.in(PartnerRows.own(partner)))
            .orderBy(INTERACTION.ON_DAY.desc(), INTERACTION.ID.desc()).limit(most).fetch(row -> interaction(partner, row, actor))
        : List.of();
  }

  /// Every touch of a partner since a day.
  List<Interaction> since(String partner, LocalDate since, Actor actor) {
    return actor.may(PartnersPermission.CONTACTS)
        ? sql.selectFrom(INTERACTION).where(INTERACTION.PARTNER.in(PartnerRows.own(partner)), INTERACTION.ON_DAY.ge(since))
            .orderBy(INTERACTION.ON_DAY.desc(), INTERACTION.ID.desc()).fetch(row -> interaction(partner, row, actor))
        : List.of();
  }

  /// True when the actor's body has written this letter already.
  boolean isWritten(UUID letter, Actor actor) {
    return sql.fetchExists(INTERACTION, INTERACTION.LETTER.eq(letter), INTERACTION.BODY.eq(actor.body()));
  }

  /// Notes down a touch.
  ///
  /// @param summary may be empty
  /// @throws Refusal when the day lies ahead, or when the actor acts for no body
  @Transactional
  public void note(String partner, Interaction.Kind kind, LocalDate on, String title, String summary, Actor actor) {
    if (actor.body() == null || !actor.may(PartnersPermission.CONTACTS)) {
      throw new Refusal("partners.not-yours");
    }
    if (on.isAfter(today.date())) {
      throw Refusal.at("on", "partners.day-ahead");
    }
    if (title.isBlank()) {
      throw Refusal.at("title", "site.error.missing");
    }
    touch(partner, kind, on, title, summary, actor).execute();
    journal.record(actor, "partners.interaction.note", Subject.of("partners", partner), Map.of(),
        Map.of("kind", kind, "on", on.toString()));
  }

  /// Notes down a letter as the touch that it is.
  void record(Letter letter, LocalDate on, Actor actor) {
    var about = letter.about();
    touch(letter.partner(), Interaction.Kind.MESSAGE, on, letter.title(), letter.text(), actor)
        .set(INTERACTION.CONTACT, letter.contact()).set(INTERACTION.LETTER, letter.id())
        .set(INTERACTION.ABOUT_MODULE, about == null ? null : about.module())
        .set(INTERACTION.ABOUT_RECORD, about == null ? null : about.id()).execute();
  }

  private InsertSetMoreStep<InteractionRecord> touch(String partner, Interaction.Kind kind, LocalDate on, String title, String summary,
      Actor actor) {
    return sql.insertInto(INTERACTION)
        .set(INTERACTION.PARTNER, PartnerRows.current(partner)).set(INTERACTION.KIND, kind.name())
        .set(INTERACTION.ON_DAY, on).set(INTERACTION.TITLE, title).set(INTERACTION.SUMMARY, summary)
        .set(INTERACTION.ACCOUNT, actor.account()).set(INTERACTION.BY_NAME, actor.name())
        .set(INTERACTION.BODY, actor.body()).set(INTERACTION.BODY_NAME, actor.bodyName())
        .set(INTERACTION.AT, today.now().atOffset(ZoneOffset.UTC));
  }

  private static Interaction interaction(String partner, InteractionRecord row, Actor actor) {
    var open = Interaction.opensTo(actor, row.getBody());
    var about = open && row.getAboutModule() != null ? new Subject(row.getAboutModule(), row.getAboutRecord()) : null;
    return new Interaction(row.getId(), partner, Interaction.Kind.valueOf(row.getKind()), row.getOnDay(),
        open ? row.getTitle() : "", open ? row.getSummary() : "", open ? row.getByName() : "", row.getBody(),
        row.getBodyName(), about, open ? row.getLetter() : null, open);
  }
}
