package vn.donghanh.work.inquiries;

import static vn.donghanh.work.inquiries.db.Tables.INQUIRY;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.journal.Notice;
import vn.donghanh.foundation.journal.Notices;
import vn.donghanh.foundation.journal.Origin;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.site.OneTimeLinks;
import vn.donghanh.foundation.site.VisitorLimits;
import vn.donghanh.foundation.tasks.Duty;
import vn.donghanh.foundation.tasks.Tasks;
import vn.donghanh.rules.calendar.WorkingCalendar;

/// Các câu hỏi: taken in, confirmed, answered, erased, each with its duty and letter in one transaction. The journal never
/// forgets, so that it learns neither who asked nor what.
@Component
public class Inquiries {
  static final String CONFIRM = "inquiries.confirm";
  /// How long the link of the confirmation holds, and how long an unconfirmed question is kept.
  static final Duration CONFIRMED_WITHIN = Duration.ofDays(3);
  static final int OF_ONE_SOURCE = 10;
  static final int OF_ONE_MAILBOX = 5;
  static final int TO_ONE_BODY = 100;
  private static final int LISTED = 200;
  private static final String DUTY = "inquiries.duty.answer";

  private final DSLContext sql;
  private final Journal journal;
  private final Tasks tasks;
  private final Notices notices;
  private final OutreachToInquirer mail;
  private final OneTimeLinks links;
  private final VisitorLimits limits;
  private final Origin origin;
  private final Countries countries;
  private final WorkingCalendar calendar;
  private final Today today;
  private final SecureRandom random = new SecureRandom();

  Inquiries(DSLContext sql, Journal journal, Tasks tasks, Notices notices, OutreachToInquirer mail, OneTimeLinks links, VisitorLimits limits,
      Origin origin, Countries countries, WorkingCalendar calendar, Today today) {
    this.sql = sql;
    this.journal = journal;
    this.tasks = tasks;
    this.notices = notices;
    this.mail = mail;
    this.links = links;
    this.limits = limits;
    this.origin = origin;
    this.countries = countries;
    this.calendar = calendar;
    this.today = today;
  }

  /// Takes a question in. The mail address is confirmed first where mail can leave; where it cannot, the clock starts at
  /// once and the page says that the address was not confirmed.
  ///
  /// @throws Refusal [VisitorLimits#TOO_MANY]
  @Transactional
  public Inquiry ask(String recipient, String about, Asker asker, String topic, String message, Locale language) {
    limits.pass("inquiries.ask", List.of(new VisitorLimits.Limit("source", origin.address(), OF_ONE_SOURCE),
        new VisitorLimits.Limit("mailbox", asker.email(), OF_ONE_MAILBOX), new VisitorLimits.Limit("body", recipient, TO_ONE_BODY)));
    var asked = Inquiry.asked(key(), recipient, about, language, asker, topic, message, today.now());
    var confirmsFirst = mail.ready();
    var inquiry = confirmsFirst ? asked.posted(mail.askToConfirm(asked, links.make(CONFIRM, asked.subject(), CONFIRMED_WITHIN)))
        : asked.received(false, today.now(), calendar);
    InquiryRows.insert(sql, inquiry);
    if (!confirmsFirst) {
      opened(inquiry);
    }
    return inquiry;
  }

  /// Whether the link of a confirmation is still good.
  @Transactional(readOnly = true)
  public boolean mayConfirm(String token) {
    return links.look(CONFIRM, token).isPresent();
  }

  /// Xác nhận: uses the link up and starts the clock.
  @Transactional
  public Inquiry confirm(String token) {
    var id = UUID.fromString(links.use(CONFIRM, token).subject().id());
    var inquiry = locked(INQUIRY.ID.eq(id)).received(true, today.now(), calendar);
    InquiryRows.update(sql, inquiry);
    opened(inquiry);
    return inquiry;
  }

  /// The question whose asker holds this key.
  @Transactional(readOnly = true)
  public Optional<Inquiry> byKey(String key) {
    return key.length() > 100 ? Optional.empty() : InquiryRows.all(sql, INQUIRY.KEY.eq(key), 1).stream().findFirst();
  }

  /// The question as who answers it sees it; nobody else finds it.
  @Transactional(readOnly = true)
  public Optional<Inquiry> find(UUID id, Actor actor) {
    return InquiryRows.all(sql, INQUIRY.ID.eq(id).and(INQUIRY.STATE.ne(Inquiry.State.UNCONFIRMED.name())), 1).stream()
        .filter(it -> it.isOf(actor)).findFirst();
  }

  /// What was asked of this person's body, newest first.
  @Transactional(readOnly = true)
  public List<Inquiry> mine(Actor actor) {
    var body = actor.body();
    return body == null || !actor.may(InquiriesPermission.ANSWER) ? List.of()
        : InquiryRows.all(sql, INQUIRY.RECIPIENT.eq(body).and(INQUIRY.STATE.ne(Inquiry.State.UNCONFIRMED.name())), LISTED);
  }

  /// Trả lời: by the body that was asked; the asker is told by mail.
  @Transactional
  public void answer(UUID id, String text, Actor actor) {
    var answered = locked(INQUIRY.ID.eq(id)).answered(text, actor, today.now());
    var told = answered.asker().confirmed() && mail.ready() ? answered.posted(mail.tellAnswer(answered)) : answered;
    InquiryRows.update(sql, told);
    tasks.closeAll(told.subject());
    journal.record(actor, "inquiries.act.answered", told.subject());
  }

  /// Xóa: at the asker's wish nothing of who they are and what they wrote stays, in letters neither.
  @Transactional
  public void erase(String key) {
    erase(locked(INQUIRY.KEY.eq(key)));
  }

  /// Forgets who asked when the time for keeping it is over, and questions that nobody confirmed. Run daily; running it
  /// again changes nothing.
  @Transactional
  public int forget(LocalDate day) {
    var old = InquiryRows.at(day.minusMonths(Inquiry.KEPT_MONTHS).atStartOfDay(Today.VIET_NAM).toInstant());
    var kept = InquiryRows.all(sql, INQUIRY.ASKED_AT.lt(old).and(INQUIRY.ERASED_AT.isNull()), Integer.MAX_VALUE);
    kept.forEach(this::erase);
    var unconfirmed = InquiryRows.all(sql, INQUIRY.STATE.eq(Inquiry.State.UNCONFIRMED.name())
        .and(INQUIRY.ASKED_AT.lt(InquiryRows.at(today.now().minus(CONFIRMED_WITHIN)))), Integer.MAX_VALUE);
    unconfirmed.forEach(inquiry -> {
      mail.forget(inquiry);
      sql.deleteFrom(INQUIRY).where(INQUIRY.ID.eq(inquiry.id())).execute();
    });
    return kept.size() + unconfirmed.size();
  }

  private void erase(Inquiry inquiry) {
    mail.forget(inquiry);
    links.withdraw(CONFIRM, inquiry.subject());
    tasks.closeAll(inquiry.subject());
    InquiryRows.update(sql, inquiry.erasedAt(today.now()));
    journal.record(Actor.PLATFORM, "inquiries.act.erased", inquiry.subject());
  }

  private void opened(Inquiry inquiry) {
    var from = countries.find(inquiry.asker().country()).map(it -> it.name()).orElse(BilingualText.of(inquiry.asker().country(), inquiry.asker().country()));
    tasks.open(new Duty(inquiry.subject(), DUTY, BilingualText.of("Trả lời câu hỏi gửi từ " + from.vi(), "Answer an inquiry from " + from.en()),
        inquiry.recipient(), null, inquiry.due(), "mặc định", inquiry.address()));
    notices.tell(Notice.toBody(Actor.PLATFORM, inquiry.recipient(), "inquiries.notice.asked", inquiry.subject(), inquiry.address(), from));
    journal.record(Actor.PLATFORM, "inquiries.act.asked", inquiry.subject(), Map.of(), Map.of("country", inquiry.asker().country()));
  }

  private Inquiry locked(Condition which) {
    sql.select(INQUIRY.ID).from(INQUIRY).where(which).forUpdate().fetch();
    return InquiryRows.all(sql, which, 1).stream().findFirst().orElseThrow(() -> new Refusal("inquiries.gone"));
  }

  private String key() {
    var bytes = new byte[24];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
