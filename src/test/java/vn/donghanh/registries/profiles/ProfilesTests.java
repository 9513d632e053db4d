package vn.donghanh.registries.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.profiles.ProfileWorld.COMMITTEE;
import static vn.donghanh.registries.profiles.ProfileWorld.DA_NANG;
import static vn.donghanh.registries.profiles.ProfileWorld.MINISTRY;
import static vn.donghanh.registries.profiles.ProfileWorld.MON_2026_03_09;
import static vn.donghanh.registries.profiles.ProfileWorld.NGHE_AN;
import static vn.donghanh.registries.profiles.ProfileWorld.REPORT;
import static vn.donghanh.registries.profiles.ProfileWorld.TUE_2026_01_06;
import static vn.donghanh.registries.profiles.ProfileWorld.aim;
import static vn.donghanh.registries.profiles.ProfileWorld.figure;
import static vn.donghanh.registries.profiles.ProfileWorld.plan;
import static vn.donghanh.registries.profiles.ProfileWorld.refused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.search.Lookup;
import vn.donghanh.foundation.site.Cards;
import vn.donghanh.foundation.tasks.DutyChoice;
import vn.donghanh.foundation.tasks.Tasks;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.WholeHouse;

/// Profiles, spearheads and initiatives in their tables.
@WholeHouse
@Transactional
class ProfilesTests {
  @Autowired Profiles profiles;
  @Autowired Spearheads spearheads;
  @Autowired Initiatives initiatives;
  @Autowired ProfileLists lists;
  @Autowired Lookup lookup;
  @Autowired Tasks tasks;
  @Autowired Cards cards;
  @Autowired DSLContext sql;
  @Autowired MovableClock clock;
  @Autowired Today today;

  @BeforeEach
  @AfterEach
  void begin() {
    clock.moveTo(TUE_2026_01_06);
  }

  @Test
  void what_is_written_comes_back_as_it_was() {
    write("Giới thiệu", "Introduction");
    profiles.change("40", 1, COMMITTEE, it -> it.put(figure("Đường bộ", "120.50"), COMMITTEE, today.date()));
    var draft = profiles.draft("40", NGHE_AN).orElseThrow();
    assertThat(draft.version()).isEqualTo(2);
    assertThat(draft.passage(Section.INTRODUCTION).en()).isEqualTo("Introduction");
    assertThat(draft.passage(Section.INTRODUCTION).backing()).isEqualTo(REPORT);
    assertThat(draft.figures()).singleElement().satisfies(it -> assertThat(it.amount()).isEqualByComparingTo("120.5"));
  }

  @Test
  void the_public_reads_the_edition_and_not_the_draft() {
    write("Giới thiệu cũ", "Old");
    assertThat(profiles.published("40")).isEmpty();
    profiles.change("40", 1, NGHE_AN, it -> it.publish(NGHE_AN, today.now()));
    profiles.change("40", 2, NGHE_AN, it -> it.write(Section.INTRODUCTION, "Giới thiệu mới", "Old", false, REPORT, NGHE_AN, MON_2026_03_09));
    var read = profiles.published("40").orElseThrow();
    assertThat(read.content().passage(Section.INTRODUCTION).vi()).isEqualTo("Giới thiệu cũ");
    assertThat(read.content().passage(Section.INTRODUCTION).viOn()).isEqualTo(TUE_2026_01_06);
    assertThat(profiles.draft("40", NGHE_AN).orElseThrow().changes()).hasSize(1);
    assertThat(lookup.count("Giới thiệu mới", "profiles.kind.profile", Set.of("public"))).isZero();
  }

  @Test
  void earlier_editions_are_kept_as_they_were() {
    write("Bản một", "");
    profiles.change("40", 1, NGHE_AN, it -> it.publish(NGHE_AN, today.now()));
    profiles.change("40", 2, NGHE_AN, it -> it.write(Section.INTRODUCTION, "Bản hai", "", false, REPORT, NGHE_AN, TUE_2026_01_06));
    profiles.change("40", 3, NGHE_AN, it -> it.publish(NGHE_AN, today.now()));
    profiles.change("40", 4, NGHE_AN, it -> it.withdraw("Chờ số liệu mới", NGHE_AN));
    var desk = profiles.draft("40", NGHE_AN).orElseThrow().desk();
    assertThat(profiles.editions(desk)).extracting(EditionRow::number).containsExactly(2, 1);
    assertThat(profiles.edition(desk, 1).orElseThrow().content().passage(Section.INTRODUCTION).vi()).isEqualTo("Bản một");
    assertThat(profiles.published("40")).isEmpty();
    assertThat(lookup.count("Hồ sơ địa phương Nghệ An", "profiles.kind.profile", Set.of("public"))).isZero();
    assertThatThrownBy(() -> sql.transaction(nested -> nested.dsl().execute("update profiles.edition set by_name = 'x'"))).hasMessageContaining("kept as it was said");
  }

  @Test
  void nobody_else_reads_a_draft() {
    write("Giới thiệu", "");
    for (var stranger : List.of(DA_NANG, MINISTRY, ProfileWorld.KEEPER, Actor.VISITOR)) {
      assertThat(profiles.draft("40", stranger)).as(stranger.name()).isEmpty();
    }
    assertThat(profiles.draft("99", NGHE_AN)).isEmpty();
  }

  @Test
  void the_second_of_two_writers_is_told() {
    write("Giới thiệu", "");
    refused("site.changed-meanwhile", () -> profiles.change("40", 0, COMMITTEE, it -> it.review(Section.INTRODUCTION, COMMITTEE, today.date())));
  }

  @Test
  void a_third_spearhead_of_a_year_has_nowhere_to_stand() {
    var first = spearheads.choose(2026, aim("Vi mạch"), NGHE_AN);
    spearheads.choose(2026, aim("Cảng biển"), COMMITTEE);
    refused("profiles.spearhead.full", () -> spearheads.choose(2026, aim("Du lịch"), NGHE_AN));
    spearheads.choose(2027, aim("Du lịch"), NGHE_AN);
    spearheads.choose(2026, aim("Du lịch"), DA_NANG);
    spearheads.discard(first, 0, NGHE_AN);
    assertThat(spearheads.choose(2026, aim("Du lịch"), NGHE_AN)).isNotNull();
  }

  @Test
  void the_table_itself_refuses_a_third_place_and_a_long_initiative() {
    spearheads.choose(2026, aim("Vi mạch"), NGHE_AN);
    assertThatThrownBy(() -> sql.transaction(nested -> nested.dsl().execute("update profiles.spearhead set place = 3"))).hasMessageContaining("place");
    initiatives.propose(plan("Lớp"), null, NGHE_AN);
    assertThatThrownBy(() -> sql.transaction(nested -> nested.dsl().execute("update profiles.initiative set end_month = date '2028-03-01'")))
        .hasMessageContaining("within_two_years");
    assertThat(sql.execute("update profiles.initiative set end_month = date '2028-02-01'")).isOne();
  }

  @Test
  void a_spearhead_is_found_by_others_once_it_is_published() {
    var id = spearheads.choose(2026, aim("Vi mạch thử"), NGHE_AN);
    assertThat(spearheads.published("40", 2026)).isEmpty();
    assertThat(cards.of(List.of(id.subject()), DA_NANG)).isEmpty();
    spearheads.publish(id, 0, NGHE_AN);
    assertThat(spearheads.published("40", 2026)).extracting(SpearheadCard::id).containsExactly(id);
    assertThat(spearheads.candidates(Set.of("JPN"), Set.of(), 2026)).extracting(SpearheadCard::id).containsExactly(id);
    assertThat(spearheads.candidates(Set.of("KOR"), Set.of("AGR"), 2026)).isEmpty();
    assertThat(spearheads.candidates(Set.of("JPN"), Set.of(), 2027)).isEmpty();
    assertThat(lookup.count("Vi mạch thử", "profiles.kind.spearhead", Set.of("public"))).isOne();
    assertThat(lists.of(2026).get("40")).satisfies(row -> assertThat(Objects.requireNonNull(row).spearheads()).hasSize(1));
    assertThat(cards.of(List.of(id.subject()), DA_NANG)).hasSize(1);
    spearheads.takeBack(id, 1, NGHE_AN);
    assertThat(lookup.count("Vi mạch thử", "profiles.kind.spearhead", Set.of("public"))).isZero();
    assertThat(lists.of(2026)).isEmpty();
  }

  @Test
  void a_spearhead_with_initiatives_is_not_dropped() {
    var id = spearheads.choose(2026, aim("Vi mạch"), NGHE_AN);
    initiatives.propose(plan("Lớp"), id, COMMITTEE);
    refused("profiles.spearhead.has-initiatives", () -> spearheads.discard(id, 0, NGHE_AN));
    refused("site.error.not-offered", () -> initiatives.propose(new Plan(BilingualText.of("Lớp", ""), BilingualText.of("", ""), "LOC-48-UBND", "",
        BudgetSource.LOCAL, "", BilingualText.of("", ""), YearMonth.of(2026, 1), YearMonth.of(2026, 2)), null, NGHE_AN));
  }

  @Test
  void a_fourth_initiative_of_a_year_is_refused() {
    for (var title : List.of("Một", "Hai", "Ba")) {
      initiatives.propose(plan(title), null, NGHE_AN);
    }
    refused("profiles.initiative.full", () -> initiatives.propose(plan("Bốn"), null, NGHE_AN));
    initiatives.propose(plan("Sang năm", YearMonth.of(2027, 1), YearMonth.of(2027, 9)), null, NGHE_AN);
  }

  @Test
  void what_was_said_of_an_initiative_stays() {
    var id = initiatives.propose(plan("Lớp"), null, NGHE_AN);
    initiatives.publish(id, 0, NGHE_AN);
    clock.moveTo(MON_2026_03_09);
    initiatives.update(id, 1, BilingualText.of("Đã mở lớp đầu tiên", ""), InitiativeState.RUNNING, COMMITTEE);
    var seen = initiatives.find(id, Actor.VISITOR).orElseThrow();
    assertThat(seen.initiative().state()).isEqualTo(InitiativeState.RUNNING);
    assertThat(seen.initiative().updatedOn()).isEqualTo(MON_2026_03_09);
    assertThat(seen.progress()).singleElement().satisfies(it -> assertThat(it.said().vi()).isEqualTo("Đã mở lớp đầu tiên"));
    assertThatThrownBy(() -> sql.transaction(nested -> nested.dsl().execute("delete from profiles.progress"))).hasMessageContaining("kept as it was said");
  }

  @Test
  void sixty_days_before_the_end_its_owner_has_a_duty_until_it_is_done() {
    var id = initiatives.propose(plan("Lớp", YearMonth.of(2026, 3), YearMonth.of(2026, 6)), null, NGHE_AN);
    var may = LocalDate.of(2026, 5, 4);
    initiatives.turnTheDay(LocalDate.of(2026, 4, 30));
    assertThat(duties(id, may)).isEmpty();
    clock.moveTo(may);
    initiatives.turnTheDay(may);
    initiatives.turnTheDay(may);
    assertThat(duties(id, may)).singleElement().isEqualTo(LocalDate.of(2026, 6, 30));
    initiatives.update(id, 0, BilingualText.of("Xong", ""), InitiativeState.DONE, COMMITTEE);
    assertThat(duties(id, may)).isEmpty();
  }

  private List<LocalDate> duties(InitiativeId id, LocalDate day) {
    return tasks.mine(COMMITTEE, day, DutyChoice.all()).rows().stream().map(it -> it.duty())
        .filter(it -> it.subject().equals(id.subject())).map(it -> Objects.requireNonNull(it.due())).toList();
  }

  private void write(String vi, String en) {
    profiles.change("40", 0, NGHE_AN, it -> it.write(Section.INTRODUCTION, vi, en, false, REPORT, NGHE_AN, today.date()));
  }
}
