package vn.donghanh.registries.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.partners.ContactTests.GIVEN;
import static vn.donghanh.registries.partners.PartnersTests.TOLD;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.MINISTRY;
import static vn.donghanh.registries.partners.People.NGHE_AN;
import static vn.donghanh.registries.partners.People.TOKYO;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.search.Lookup;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class MergesTests {
  private static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);
  private static final ContactPerson TANAKA = new ContactPerson("Tanaka Hanako", "", "tanaka@kitahama.example");
  private static final Post POST = new Post("Trưởng văn phòng", "", null, null);

  @Autowired Partners partners;
  @Autowired Merges merges;
  @Autowired MergeObstacles obstacles;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired Verifications verifications;
  @Autowired Journal journal;
  @Autowired Lookup lookup;
  @Autowired MovableClock clock;
  @Autowired DSLContext sql;

  @AfterEach
  void backToTuesday() {
    clock.moveTo(MovableClock.START);
  }

  @Test
  void the_record_that_stays_answers_for_the_one_that_gave_way() {
    var steel = steel();
    var twin = twin();
    contacts.add(twin, POST, TANAKA, GIVEN, false, NGHE_AN);
    interactions.note(twin, Interaction.Kind.MEETING, TUE_2026_01_06, "Gặp lần đầu", "", NGHE_AN);
    verify(twin, VerificationLevel.CONTACTED);
    merge(steel, twin);

    assertThat(partners.find(twin, HAI_SON)).get().extracting(Partner::id).isEqualTo(steel);
    assertThat(partners.current(twin)).isEqualTo(steel);
    assertThat(partners.known(steel)).containsExactlyInAnyOrder(steel, twin);
    assertThat(partners.cards(List.of(steel, twin), HAI_SON, TUE_2026_01_06).values()).extracting(PartnerCard::id).containsExactly(steel, steel);
    assertThat(contacts.of(steel, NGHE_AN)).singleElement().extracting(Contact::partner).isEqualTo(steel);
    assertThat(interactions.of(steel, NGHE_AN, 9)).singleElement().extracting(Interaction::title).isEqualTo("Gặp lần đầu");
    assertThat(partners.find(steel, HAI_SON).orElseThrow().levelOn(TUE_2026_01_06)).isEqualTo(VerificationLevel.CONTACTED);
    assertThat(verifications.of(steel)).hasSize(1);
  }

  @Test
  void no_list_shows_it_twice_and_its_old_name_finds_the_one_that_stays() {
    var steel = steel();
    var twin = twin();
    merge(steel, twin);
    var listed = partners.page(new PartnerFilter("kitahama", Set.of(), Set.of(), Set.of(), PartnerFilter.Choice.ANY, PartnerFilter.Choice.ANY,
        PartnerFilter.Order.NAME, vn.donghanh.foundation.site.Place.FIRST), HAI_SON, TUE_2026_01_06);
    assertThat(listed.rows()).extracting(PartnerCard::id).contains(steel).doesNotContain(twin);
    assertThat(partners.candidates(Set.of("JPN"), Set.of(), TUE_2026_01_06)).extracting(PartnerCard::id).contains(steel).doesNotContain(twin);
    assertThat(partners.meant("Thép Kitahama", HAI_SON)).contains(steel);
    assertThat(partners.meant(twin, HAI_SON)).contains(steel);
    assertThat(partners.like("thep kitahama", HAI_SON, 5, TUE_2026_01_06)).extracting(PartnerCard::id).containsExactly(steel);
    assertThat(found("Thép Kitahama")).contains(steel).doesNotContain(twin);
  }

  @Test
  void the_chosen_value_stays_with_the_source_it_had() {
    var steel = steel();
    var twin = twin();
    var choices = new EnumMap<ProfileField, Kept.Choice>(ProfileField.class);
    choices.put(ProfileField.NAME_VI, Kept.Choice.TAKE);
    choices.put(ProfileField.SECTORS, Kept.Choice.BOTH);
    merge(steel, twin, new Kept(choices));
    var one = partners.find(steel, HAI_SON).orElseThrow().profile();
    assertThat(one.name()).isEqualTo("Kitahama Steel");
    assertThat(one.nameVi()).isEqualTo("Thép Kitahama");
    assertThat(one.sectors()).containsExactly("IND-SUP", "TOU-TOU");
    assertThat(partners.sources(steel).get(ProfileField.NAME_VI).source()).isEqualTo(TOLD);
    assertThat(partners.sources(steel).get(ProfileField.NAME_VI).bodyName()).isEqualTo(MINISTRY.bodyName());
  }

  @Test
  void undoing_brings_everything_back_and_leaves_what_was_added_meanwhile() {
    var steel = steel();
    var twin = twin();
    interactions.note(twin, Interaction.Kind.MEETING, TUE_2026_01_06, "Của hồ sơ kia", "", NGHE_AN);
    verify(twin, VerificationLevel.CONTACTED);
    var before = partners.find(steel, HAI_SON).orElseThrow();
    var merge = merge(steel, twin, new Kept(Map.of(ProfileField.NAME_VI, Kept.Choice.TAKE, ProfileField.SECTORS, Kept.Choice.TAKE)));
    interactions.note(twin, Interaction.Kind.CALL, TUE_2026_01_06, "Ghi ở địa chỉ cũ trong lúc gộp", "", NGHE_AN);
    interactions.note(steel, Interaction.Kind.CALL, TUE_2026_01_06, "Thêm sau khi gộp", "", HAI_SON);
    clock.advance(Duration.ofDays(30));
    merges.undo(merge.id(), "Hai nhà máy khác nhau", TOKYO);

    var after = partners.find(steel, HAI_SON).orElseThrow();
    assertThat(after.profile()).isEqualTo(before.profile());
    assertThat(after.otherNames()).isEmpty();
    assertThat(after.levelOn(TUE_2026_01_06)).isEqualTo(VerificationLevel.UNVERIFIED);
    assertThat(partners.sources(steel)).isEmpty();
    assertThat(partners.find(twin, HAI_SON).orElseThrow().id()).isEqualTo(twin);
    assertThat(partners.find(twin, HAI_SON).orElseThrow().levelOn(TUE_2026_01_06)).isEqualTo(VerificationLevel.CONTACTED);
    assertThat(interactions.of(twin, NGHE_AN, 9)).extracting(Interaction::title).containsExactly("Của hồ sơ kia");
    assertThat(interactions.of(steel, MINISTRY, 9)).extracting(Interaction::title).containsExactlyInAnyOrder("Thêm sau khi gộp", "Ghi ở địa chỉ cũ trong lúc gộp");
    assertThat(found("Thép Kitahama")).contains(twin).doesNotContain(steel);
  }

  @Test
  void a_value_that_somebody_changed_after_the_merge_stays_when_it_is_undone() {
    var steel = steel();
    var merge = merge(steel, twin(), new Kept(Map.of(ProfileField.NAME_VI, Kept.Choice.TAKE, ProfileField.SECTORS, Kept.Choice.TAKE)));
    var merged = partners.find(steel, HAI_SON).orElseThrow();
    var corrected = new Profile(PartnerKind.COMPANY, "Kitahama Steel", "Gang thép Kitahama", "JPN", Set.of("JPN"), merged.profile().sectors(), "", null, List.of(), "");
    partners.change(steel, merged.version(), corrected, TOLD, HAI_SON);
    merges.undo(merge.id(), "Nhầm", MINISTRY);
    var after = partners.find(steel, HAI_SON).orElseThrow().profile();
    assertThat(after.nameVi()).isEqualTo("Gang thép Kitahama");
    assertThat(after.sectors()).containsExactly("IND-SUP");
  }

  @Test
  void after_thirty_days_and_a_second_time_undoing_is_refused() {
    var steel = steel();
    var merge = merge(steel, twin());
    clock.advance(Duration.ofDays(31));
    refusedWith("partners.merge.too-late", () -> merges.undo(merge.id(), "Muộn", MINISTRY));
    clock.moveTo(MovableClock.START);
    merges.undo(merge.id(), "Nhầm", MINISTRY);
    refusedWith("partners.merge.undone-already", () -> merges.undo(merge.id(), "Nhầm", MINISTRY));
  }

  @Test
  void a_chain_of_merges_ends_at_the_last_and_is_undone_from_its_end() {
    var a = add("Kitahama Alpha");
    var b = add("Kitahama Beta");
    var c = add("Kitahama Gamma");
    var first = merge(b, a);
    var second = merge(c, b);
    assertThat(partners.current(Set.of(a, b, c)).values()).containsOnly(c);
    assertThat(partners.find(c, HAI_SON).orElseThrow().otherNames()).containsExactlyInAnyOrder("Kitahama Alpha", "Kitahama Beta");
    refusedWith("partners.merged-meanwhile", () -> merges.undo(first.id(), "Nhầm", MINISTRY));
    merges.undo(second.id(), "Nhầm", MINISTRY);
    assertThat(partners.current(a)).isEqualTo(b);
    assertThat(partners.current(b)).isEqualTo(b);
    merges.undo(first.id(), "Nhầm", MINISTRY);
    assertThat(partners.current(a)).isEqualTo(a);
  }

  @Test
  void nothing_is_merged_into_what_gave_way_itself_neither_by_the_program_nor_by_the_database() {
    var a = add("Kitahama Alpha");
    var b = add("Kitahama Beta");
    var c = add("Kitahama Gamma");
    merge(b, a);
    assertThat(merges.preview(a, c, MINISTRY)).isEmpty();
    refusedWith("partners.merged-meanwhile", () -> merges.merge(a, c, Map.of(a, 1, c, 1), new Kept(Map.of()), "x", MINISTRY));
    refusedWith("partners.merged-meanwhile", () -> merges.merge(b, a, Map.of(a, 1, b, 2), new Kept(Map.of()), "x", MINISTRY));
    assertThatThrownBy(() -> sql.execute("insert into partners.merge (loser, survivor, why, before, after, on_day, at, by_name, body, body_name) "
        + "values (?, ?, 'x', '{}', '{}', current_date, now(), 'x', 'x', 'x')", c, a)).hasMessageContaining("has itself given way");
  }

  @Test
  void a_form_of_the_record_that_gave_way_changes_nothing_any_more() {
    var steel = steel();
    var twin = twin();
    merge(steel, twin);
    refusedWith("partners.merged-meanwhile", () -> partners.change(twin, 2, PartnersTests.named("Tên khác"), TOLD, HAI_SON));
  }

  @Test
  void two_legal_entities_are_not_merged_and_one_code_goes_along() {
    var one = identified("Kitahama Steel", "5493001KJTIIGC8Y1R12");
    var other = identified("Kitahama Steel Works", "529900T8BM49AURSDO55");
    assertThat(merges.preview(one, other, MINISTRY).orElseThrow().obstacles()).extracting(Refusal::key).containsExactly("partners.merge.two-entities");
    refusedWith("partners.merge.two-entities", () -> merge(one, other));
    var nameless = add("Kitahama Steel KK");
    var merge = merge(nameless, one, new Kept(Map.of(ProfileField.IDENTIFIERS, Kept.Choice.TAKE)));
    assertThat(partners.find(nameless, HAI_SON).orElseThrow().profile().identifiers()).extracting(Identifier::value).containsExactly("5493001KJTIIGC8Y1R12");
    assertThatThrownBy(() -> identified("Kitahama Iron", "5493001KJTIIGC8Y1R12")).isInstanceOf(Refusal.class);
    merges.undo(merge.id(), "Nhầm", MINISTRY);
    assertThat(partners.find(one, HAI_SON).orElseThrow().profile().identifiers()).hasSize(1);
    assertThat(partners.find(nameless, HAI_SON).orElseThrow().profile().identifiers()).isEmpty();
  }

  @Test
  void a_merge_that_would_put_a_group_above_itself_is_refused() {
    var a = add("Kitahama Alpha");
    var x = partners.add(under(a, "Kitahama Xi"), TOLD, HAI_SON).id();
    var b = partners.add(under(x, "Kitahama Beta"), TOLD, HAI_SON).id();
    refusedWith("partners.merge.ring", () -> merge(b, a));
  }

  @Test
  void what_belongs_to_the_record_that_gave_way_belongs_to_the_one_that_stays() {
    var a = add("Kitahama Alpha");
    var b = add("Kitahama Beta");
    var plant = partners.add(under(a, "Kitahama Plant"), TOLD, HAI_SON).id();
    assertThat(merges.preview(b, a, MINISTRY).orElseThrow().moves()).containsExactly(new PartnerReferences.Count("partners.moves.subsidiaries", 1));
    merge(b, a);
    assertThat(partners.subsidiaries(b, HAI_SON, TUE_2026_01_06)).extracting(PartnerCard::id).containsExactly(plant);
  }

  @Test
  void nobody_merges_who_may_not_verify_and_the_journal_keeps_both_sides() {
    var steel = steel();
    var twin = twin();
    refusedWith("partners.not-yours", () -> merges.preview(steel, twin, HAI_SON));
    refusedWith("partners.not-yours", () -> merges.merge(steel, twin, Map.of(steel, 1, twin, 1), new Kept(Map.of()), "x", HAI_SON));
    refusedWith("partners.edited-meanwhile", () -> merges.merge(steel, twin, Map.of(steel, 7, twin, 1), new Kept(Map.of()), "x", MINISTRY));
    var merge = merge(steel, twin);
    assertThat(journal.of(vn.donghanh.Subject.of("partners", steel), 1)).singleElement().satisfies(it -> assertThat(it.after()).contains(twin));
    assertThat(journal.of(vn.donghanh.Subject.of("partners", twin), 1)).singleElement().satisfies(it -> assertThat(it.after()).contains(steel));
    merges.undo(merge.id(), "Nhầm", MINISTRY);
    assertThat(journal.of(vn.donghanh.Subject.of("partners", twin), 1)).singleElement().satisfies(it -> assertThat(it.act()).isEqualTo("partners.stand-again"));
  }

  @Test
  void somebody_answers_for_every_table_that_points_at_partners() {
    assertThat(obstacles.unknownTables()).isEmpty();
    sql.execute("create table partners.stranger (partner text references partners.partner)");
    assertThat(obstacles.unknownTables()).containsExactly("partners.stranger");
    refusedWith("partners.merge.unknown", () -> merge(steel(), twin()));
  }

  private String steel() {
    return partners.add(new Profile(PartnerKind.COMPANY, "Kitahama Steel", "", "JPN", Set.of("JPN"), Set.of("IND-SUP"), "", null, List.of(), ""), TOLD, HAI_SON).id();
  }

  private String twin() {
    return partners.add(new Profile(PartnerKind.COMPANY, "Kitahama Steel Co., Ltd.", "Thép Kitahama", "JPN", Set.of("JPN"), Set.of("TOU-TOU"), "", null, List.of(), ""),
        TOLD, NGHE_AN).id();
  }

  private String add(String name) {
    return partners.add(PartnersTests.named(name), TOLD, HAI_SON).id();
  }

  private String identified(String name, String lei) {
    return partners.add(new Profile(PartnerKind.COMPANY, name, "", "JPN", Set.of("JPN"), Set.of(), "", null,
        List.of(new Identifier(Identifier.Kind.LEI, lei)), ""), TOLD, HAI_SON).id();
  }

  private static Profile under(String parent, String name) {
    return new Profile(PartnerKind.COMPANY, name, "", "JPN", Set.of("JPN"), Set.of(), "", parent, List.of(), "");
  }

  private void verify(String id, VerificationLevel level) {
    verifications.verify(id, new Verified(level, Verified.Method.MISSION, TUE_2026_01_06, TUE_2026_01_06.plusYears(1), "Công hàm số 3", "a", "b"), MINISTRY);
  }

  private Merge merge(String survivor, String loser) {
    return merge(survivor, loser, new Kept(Map.of()));
  }

  private Merge merge(String survivor, String loser, Kept kept) {
    return merges.merge(survivor, loser, Map.of(survivor, version(survivor), loser, version(loser)), kept, "Cùng một tổ chức", MINISTRY);
  }

  private int version(String id) {
    return partners.find(id, MINISTRY).orElseThrow().version();
  }

  private List<String> found(String words) {
    return lookup.page(words, "partners.kind", null, 20, HAI_SON.audiences()).hits().stream().map(hit -> hit.subject().id()).toList();
  }

  static void refusedWith(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
