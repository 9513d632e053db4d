package vn.donghanh.registries.opportunities;

import static vn.donghanh.registries.opportunities.db.Tables.INTEREST;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.journal.Origin;
import vn.donghanh.foundation.site.OneTimeLinks;
import vn.donghanh.rules.calendar.WorkingCalendar;

/// Các bày tỏ quan tâm: taken in, answered, escalated, erased; each with its duties and letters in one transaction. The
/// journal never forgets, so that it learns neither who asked nor what.
@Component
public class Interests {
  static final String CONFIRM = "opportunities.confirm-interest";
  /// How long the link of the confirmation holds, and how long an unconfirmed question is kept.
  static final Duration CONFIRMED_WITHIN = Duration.ofDays(3);

  private final DSLContext sql;
  private final Journal journal;
  private final InterestDuties duties;
  private final OutreachToAsker mail;
  private final OneTimeLinks links;
  private final FloodGate gate;
  private final Origin origin;
  private final WorkingCalendar calendar;
  private final Today today;
  private final SecureRandom random = new SecureRandom();

  Interests(DSLContext sql, Journal journal, InterestDuties duties, OutreachToAsker mail, OneTimeLinks links, FloodGate gate, Origin origin,
      WorkingCalendar calendar, Today today) {
    this.sql = sql;
    this.journal = journal;
    this.duties = duties;
    this.mail = mail;
    this.links = links;
    this.gate = gate;
    this.origin = origin;
    this.calendar = calendar;
    this.today = today;
  }

  /// Takes a question in. Who has signed in is believed; anybody else confirms the mail address first where mail can leave,
  /// and is taken in as unconfirmed where it cannot.
  ///
  /// @throws Refusal when the opportunity is not open, or [FloodGate#TOO_MANY]
  @Transactional
  public Interest ask(OpportunityId id, Asker asker, String message, Locale language, Actor actor) {
    var opportunity = OpportunityLoading.load(sql, id).filter(it -> it.stageOn(today.date()) == Stage.PUBLISHED)
        .orElseThrow(() -> new Refusal("opportunities.not-open"));
    gate.pass(origin.address(), asker.account() == null ? asker.email() : asker.account(), id, today.now());
    var interest = Interest.asked(key(), id, "en".equals(language.getLanguage()) ? Locale.ENGLISH : Locale.of("vi"), asker, message, today.now());
    var confirmsFirst = !asker.confirmed() && mail.ready();
    if (confirmsFirst) {
      InterestRows.insert(sql, interest);
      interest.posted(mail.askToConfirm(interest, links.make(CONFIRM, interest.id().subject(), CONFIRMED_WITHIN), opportunity));
      InterestRows.update(sql, interest);
    } else {
      interest.receive(today.now(), calendar);
      InterestRows.insert(sql, interest);
      duties.opened(opportunity, interest, actor);
    }
    journal.record(actor.signedIn() ? actor : Actor.PLATFORM, "opportunities.act.interest", opportunity.subject(), Map.of(), Map.of("country", asker.country()));
    return interest;
  }

  /// Whether the link of a confirmation is still good.
  @Transactional(readOnly = true)
  public boolean mayConfirm(String token) {
    return links.look(CONFIRM, token).isPresent();
  }

  /// Xác nhận: uses the link up and starts the clock.
  @Transactional
  public Interest confirm(String token) {
    var subject = links.use(CONFIRM, token).subject();
    var id = UUID.fromString(subject.id().substring(subject.id().indexOf('/') + 1));
    var interest = locked(INTEREST.ID.eq(id)).orElseThrow(() -> new Refusal("opportunities.interest.gone"));
    interest.confirmMail();
    interest.receive(today.now(), calendar);
    InterestRows.update(sql, interest);
    duties.opened(opportunity(interest), interest, Actor.PLATFORM);
    return interest;
  }

  /// The question whose asker holds this key.
  @Transactional(readOnly = true)
  public Optional<Interest> byKey(String key) {
    return key.length() > 100 ? Optional.empty() : InterestRows.load(sql, INTEREST.KEY.eq(key));
  }

  /// The question as who answers it sees it; nobody else finds it.
  @Transactional
  public Optional<Interest> find(InterestId id, Actor actor) {
    var found = InterestRows.load(sql, INTEREST.ID.eq(id.value())).filter(it -> it.state() != Interest.State.UNCONFIRMED);
    var mine = found.filter(it -> opportunity(it).isOwnedBy(actor));
    if (found.isPresent() && mine.isEmpty()) {
      journal.record(actor, "opportunities.act.refused", found.get().opportunity().subject());
    }
    return mine;
  }

  /// Trả lời: by the body that posted the opportunity; the asker is told.
  @Transactional
  public void answer(InterestId id, int version, Reply.Verdict verdict, Reply.@Nullable DeclineReason reason, String text, Actor actor) {
    var interest = locked(INTEREST.ID.eq(id.value())).orElseThrow(() -> new Refusal("opportunities.interest.gone"));
    var opportunity = opportunity(interest);
    if (!opportunity.isOwnedBy(actor)) {
      throw new Refusal("opportunities.not-yours");
    }
    if (interest.version() != version) {
      throw new Refusal("site.changed-meanwhile");
    }
    interest.answer(verdict, reason, text, actor, today.now());
    if (interest.asker().confirmed() && !interest.asker().email().isEmpty() && mail.ready()) {
      interest.posted(mail.tellAnswer(interest, opportunity));
    }
    InterestRows.update(sql, interest);
    duties.answered(opportunity, interest, actor);
    journal.record(actor, "opportunities.act.interest-answered", opportunity.subject(), Map.of(), Map.of("verdict", verdict.key()));
  }

  /// Bổ sung: the asker says more; another answer falls due.
  @Transactional
  public void add(String key, String text) {
    change(key, interest -> {
      interest.add(text, today.now(), calendar);
      duties.opened(opportunity(interest), interest, Actor.PLATFORM);
    });
  }

  /// Xóa: at the asker's wish nothing of who they are and what they wrote stays, in letters neither. A question that was
  /// still waiting is no longer one to answer.
  @Transactional
  public void erase(String key) {
    change(key, this::erase);
  }

  /// Hands up what was not answered in time, once each. Run daily; running it again changes nothing.
  @Transactional
  public int escalate(LocalDate day) {
    var late = InterestRows.all(sql, INTEREST.STATE.eq(Interest.State.WAITING.name()).and(INTEREST.DUE.lt(day)).and(INTEREST.ESCALATED_AT.isNull()));
    late.stream().filter(it -> it.escalate(day, today.now())).forEach(interest -> {
      InterestRows.update(sql, interest);
      var opportunity = opportunity(interest);
      duties.escalated(opportunity, interest);
      journal.record(Actor.PLATFORM, "opportunities.act.interest-late", opportunity.subject());
    });
    return late.size();
  }

  /// Forgets who asked when the time for keeping it is over, and questions that nobody confirmed. Run daily.
  @Transactional
  public int forget(LocalDate day) {
    var old = day.minusMonths(Interest.KEPT_MONTHS).atStartOfDay(Today.VIET_NAM).toInstant();
    var kept = InterestRows.all(sql, INTEREST.ASKED_AT.lt(OpportunitySaving.at(old)).and(INTEREST.ERASED_AT.isNull())
        .and(INTEREST.ANSWERED_AT.isNull().or(INTEREST.ANSWERED_AT.lt(OpportunitySaving.at(old)))));
    kept.forEach(interest -> {
      erase(interest);
      InterestRows.update(sql, interest);
    });
    var unconfirmed = InterestRows.all(sql, INTEREST.STATE.eq(Interest.State.UNCONFIRMED.name())
        .and(INTEREST.ASKED_AT.lt(OpportunitySaving.at(today.now().minus(CONFIRMED_WITHIN)))));
    unconfirmed.forEach(interest -> {
      mail.forget(interest);
      links.withdraw(CONFIRM, interest.id().subject());
      sql.deleteFrom(INTEREST).where(INTEREST.ID.eq(interest.id().value())).execute();
    });
    gate.forget(today.now());
    return kept.size() + unconfirmed.size();
  }

  private void erase(Interest interest) {
    mail.forget(interest);
    links.withdraw(CONFIRM, interest.id().subject());
    duties.closed(interest);
    interest.erase(today.now());
    journal.record(Actor.PLATFORM, "opportunities.act.interest-erased", interest.opportunity().subject());
  }

  private void change(String key, Consumer<Interest> change) {
    var interest = locked(INTEREST.KEY.eq(key)).orElseThrow(() -> new Refusal("opportunities.interest.gone"));
    change.accept(interest);
    InterestRows.update(sql, interest);
  }

  private Optional<Interest> locked(Condition which) {
    sql.select(INTEREST.ID).from(INTEREST).where(which).forUpdate().fetch();
    return InterestRows.load(sql, which);
  }

  private Opportunity opportunity(Interest interest) {
    return OpportunityLoading.load(sql, interest.opportunity()).orElseThrow();
  }

  private String key() {
    var bytes = new byte[24];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
