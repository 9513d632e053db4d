package vn.donghanh.registries.opportunities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.opportunities.OpportunityWorld.AUTHOR;
import static vn.donghanh.registries.opportunities.OpportunityWorld.COLLEAGUE;
import static vn.donghanh.registries.opportunities.OpportunityWorld.DA_NANG;
import static vn.donghanh.registries.opportunities.OpportunityWorld.MINISTRY;
import static vn.donghanh.registries.opportunities.OpportunityWorld.TUE_2026_01_06;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Role;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Correspondence;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.journal.Origin;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.site.OneTimeLinks;
import vn.donghanh.foundation.site.Texts;
import vn.donghanh.foundation.tasks.DutyChoice;
import vn.donghanh.foundation.tasks.Tasks;
import vn.donghanh.rules.calendar.WorkingCalendar;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.WholeHouse;

/// Expressions of interest in their tables.
@WholeHouse
@Transactional
class InterestsTests {
  private static final Asker AOI = Asker.outside("Aoi Sample", "Kitahama Foods", "JPN", "aoi.sample@example.com");
  private static final Actor PEOPLES_COMMITTEE =
      new Actor("00000000-0000-0000-0000-0000000000fa", "Lãnh đạo", "LOC-40-UBND", "UBND tỉnh Nghệ An", "40", null, Set.of(Role.LOCALITY_LEADER));

  @Autowired Opportunities opportunities;
  @Autowired Interests interests;
  @Autowired InterestLists lists;
  @Autowired Tasks tasks;
  @Autowired DSLContext sql;
  @Autowired MovableClock clock;
  @Autowired Today today;
  @Autowired Journal journal;
  @Autowired InterestDuties duties;
  @Autowired OneTimeLinks links;
  @Autowired FloodGate gate;
  @Autowired Origin origin;
  @Autowired WorkingCalendar calendar;
  @Autowired Correspondence correspondence;
  @Autowired Texts texts;
  @Autowired Bodies bodies;
  @Autowired JavaMailSenderImpl server;

  @BeforeEach
  @AfterEach
  void begin() {
    clock.moveTo(TUE_2026_01_06);
    server.setHost(null);
  }

  /// Saturday 10 January 2026 is worked instead of Friday the 2nd.
  @Test
  void a_question_is_a_duty_of_the_owner_with_its_day_and_an_answer_closes_it() {
    var interest = interests.ask(open(), AOI, "May we talk?", Locale.ENGLISH, Actor.VISITOR);
    assertThat(duties(AUTHOR)).singleElement().satisfies(duty -> {
      assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 1, 12));
      assertThat(duty.title().vi()).doesNotContain("Aoi").doesNotContain("Kitahama");
    });
    interests.answer(interest.id(), 0, Reply.Verdict.ACCEPT, null, "Gladly", AUTHOR);
    assertThat(duties(AUTHOR)).isEmpty();
    assertThat(interests.byKey(interest.key())).hasValueSatisfying(it -> assertThat(it.state()).isEqualTo(Interest.State.ACCEPTED));
  }

  @Test
  void what_is_not_answered_goes_up_once_to_the_body_above_and_to_the_ministry() {
    var interest = interests.ask(open(), AOI, "May we talk?", Locale.ENGLISH, Actor.VISITOR);
    assertThat(interests.escalate(LocalDate.of(2026, 1, 12))).isZero();
    assertThat(interests.escalate(LocalDate.of(2026, 1, 13))).isEqualTo(1);
    assertThat(interests.escalate(LocalDate.of(2026, 1, 14))).isZero();
    assertThat(duties(PEOPLES_COMMITTEE)).hasSize(1);
    assertThat(duties(MINISTRY)).hasSize(1);
    assertThat(lists.page(null, true, PEOPLES_COMMITTEE, LocalDate.of(2026, 1, 13))).singleElement()
        .satisfies(row -> assertThat(row.organisation()).isEmpty());
    var version = interests.find(interest.id(), AUTHOR).orElseThrow().version();
    interests.answer(interest.id(), version, Reply.Verdict.DECLINE, Reply.DeclineReason.PARTNER_FOUND, "Sorry", AUTHOR);
    assertThat(duties(PEOPLES_COMMITTEE)).isEmpty();
    assertThat(duties(MINISTRY)).isEmpty();
  }

  @Test
  void nobody_but_the_owner_answers_or_reads_who_asked() {
    var interest = interests.ask(open(), AOI, "May we talk?", Locale.ENGLISH, Actor.VISITOR);
    assertThat(interests.find(interest.id(), DA_NANG)).isEmpty();
    assertThat(interests.find(interest.id(), MINISTRY)).isEmpty();
    assertThatThrownBy(() -> interests.answer(interest.id(), 0, Reply.Verdict.ACCEPT, null, "Yes", DA_NANG)).isInstanceOf(Refusal.class);
    assertThat(lists.page(null, false, DA_NANG, today.date())).isEmpty();
    assertThat(lists.page(null, false, MINISTRY, today.date())).singleElement().satisfies(row -> assertThat(row.organisation()).isEmpty());
  }

  @Test
  void the_second_question_of_one_mailbox_to_one_opportunity_waits_until_tomorrow() {
    var id = open();
    interests.ask(id, AOI, "May we talk?", Locale.ENGLISH, Actor.VISITOR);
    assertTooMany(id, Asker.outside("Somebody", "Else", "KOR", "AOI.Sample@example.com"));
    clock.advance(java.time.Duration.ofHours(25));
    interests.ask(id, AOI, "Again", Locale.ENGLISH, Actor.VISITOR);
  }

  @Test
  void one_mailbox_asks_five_times_a_day_and_one_opportunity_is_asked_forty_times() {
    for (var i = 0; i < FloodGate.OF_ONE_MAILBOX; i++) {
      interests.ask(open(), AOI, "May we talk?", Locale.ENGLISH, Actor.VISITOR);
    }
    assertTooMany(open(), AOI);
    var id = open();
    for (var i = 0; i < FloodGate.TO_ONE; i++) {
      gate.pass("", "n" + i + "@example.com", id, today.now());
    }
    assertTooMany(id, Asker.outside("Last", "O", "KOR", "last@example.com"));
  }

  @Test
  void one_address_on_the_net_asks_ten_times_a_day() {
    for (var i = 0; i < FloodGate.OF_ONE_SOURCE; i++) {
      gate.pass("192.0.2.1", "n" + i + "@example.com", open(), today.now());
    }
    var id = open();
    assertThatThrownBy(() -> gate.pass("192.0.2.1", "last@example.com", id, today.now())).isInstanceOf(Refusal.class);
    gate.pass("192.0.2.2", "last@example.com", id, today.now());
  }

  @Test
  void at_the_askers_wish_nothing_of_them_is_left_in_any_table() {
    var interest = interests.ask(open(), AOI, "My phone is 0123456", Locale.ENGLISH, Actor.VISITOR);
    interests.erase(interest.key());
    var held = sql.fetch("""
        select row_to_json(i)::text from opportunities.interest i union all select row_to_json(s)::text from opportunities.interest_said s
        union all select row_to_json(d)::text from tasks.duty d union all select row_to_json(n)::text from journal.notice n
        union all select row_to_json(e)::text from journal.entry e union all select row_to_json(a)::text from opportunities.attempt a""").into(String.class);
    assertThat(String.join("\n", held)).doesNotContain("Aoi", "Kitahama", "aoi.sample", "0123456");
    assertThat(duties(AUTHOR)).isEmpty();
  }

  @Test
  void who_asked_is_forgotten_a_year_after_the_last_word_and_not_before() {
    var interest = interests.ask(open(), AOI, "May we talk?", Locale.ENGLISH, Actor.VISITOR);
    interests.answer(interest.id(), 0, Reply.Verdict.ACCEPT, null, "Gladly", AUTHOR);
    assertThat(interests.forget(LocalDate.of(2027, 1, 6))).isZero();
    assertThat(interests.forget(LocalDate.of(2027, 1, 8))).isEqualTo(1);
    assertThat(interests.byKey(interest.key())).hasValueSatisfying(it -> assertThat(it.erased()).isTrue());
  }

  @Test
  void where_mail_can_leave_the_clock_waits_for_the_confirmation() {
    server.setHost("localhost");
    var mail = new OutreachToAsker(correspondence, texts, bodies, "https://example.vn");
    var withMail = new Interests(sql, journal, duties, mail, links, gate, origin, calendar, today);
    var interest = withMail.ask(open(), AOI, "May we talk?", Locale.ENGLISH, Actor.VISITOR);
    assertThat(interest.state()).isEqualTo(Interest.State.UNCONFIRMED);
    assertThat(duties(AUTHOR)).isEmpty();
    var letter = sql.fetchSingle("select title, text from journal.letter order by at desc limit 1");
    assertThat(letter.get("text", String.class)).contains("Dear Aoi Sample", "https://example.vn/quan-tam/xac-nhan/").doesNotContain("May we talk");
    var token = letter.get("text", String.class).replaceAll("(?s).*/xac-nhan/([\\w-]+)\\?lang=en.*", "$1");
    assertThat(withMail.mayConfirm(token)).isTrue();
    assertThat(withMail.confirm(token).moments().due()).isEqualTo(LocalDate.of(2026, 1, 12));
    assertThat(withMail.mayConfirm(token)).isFalse();
    assertThat(duties(AUTHOR)).hasSize(1);
    withMail.erase(interest.key());
    assertThat(sql.fetchValue("select count(*) from journal.letter where title || text <> ''")).isEqualTo(0L);
  }

  @Test
  void a_question_that_nobody_confirmed_is_gone_after_three_days() {
    server.setHost("localhost");
    var withMail = new Interests(sql, journal, duties, new OutreachToAsker(correspondence, texts, bodies, "https://example.vn"), links, gate, origin, calendar, today);
    var interest = withMail.ask(open(), AOI, "May we talk?", Locale.ENGLISH, Actor.VISITOR);
    clock.moveTo(LocalDate.of(2026, 1, 10));
    assertThat(withMail.forget(LocalDate.of(2026, 1, 10))).isEqualTo(1);
    assertThat(interests.byKey(interest.key())).isEmpty();
  }

  private void assertTooMany(OpportunityId id, Asker asker) {
    assertThatThrownBy(() -> interests.ask(id, asker, "Hello", Locale.ENGLISH, Actor.VISITOR))
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.key()).isEqualTo(FloodGate.TOO_MANY));
  }

  private java.util.List<vn.donghanh.foundation.tasks.Duty> duties(Actor actor) {
    return tasks.mine(actor, today.date(), DutyChoice.all()).rows().stream().map(it -> it.duty())
        .filter(it -> it.subject().id().startsWith("interest/") && it.body().equals(actor.body())).toList();
  }

  private OpportunityId open() {
    var id = opportunities.draft(OpportunityWorld.terms("Nhà máy thủy sản"), Proposer.of("40"), "LOC-40-NV", 12, AUTHOR);
    opportunities.change(id, version(id), AUTHOR, it -> it.submit(AUTHOR, today.now()));
    opportunities.change(id, version(id), COLLEAGUE, it -> it.review(OpportunityWorld.yes(COLLEAGUE), COLLEAGUE, today.date(), today.now()));
    return id;
  }

  private int version(OpportunityId id) {
    return opportunities.find(id, AUTHOR).orElseThrow().opportunity().version();
  }
}
