package vn.donghanh.registries.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.partners.MergesTests.refusedWith;
import static vn.donghanh.registries.partners.PartnerTests.refused;
import static vn.donghanh.registries.partners.PartnersTests.TOLD;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.MINISTRY;
import static vn.donghanh.registries.partners.People.NGHE_AN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Role;
import vn.donghanh.Subject;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.search.Lookup;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class ExpertsTests {
  private static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);
  private static final Expertise CHIPS = new Expertise("Thiết kế vi mạch tương tự", Set.of("ja", "en", "vi"), "37", "Nam Định",
      Set.of(ExpertOffer.TEACHING, ExpertOffer.ADVICE), "Dạy ngắn hạn mỗi mùa hè");
  private static final Actor KEEPER_OF_ACCOUNTS = new Actor("00000000-0000-0000-0000-000000000001", "Quản trị", HAI_SON.body(), HAI_SON.bodyName(), "99", null,
      Set.of(Role.BODY_ADMINISTRATOR));

  @Autowired Experts experts;
  @Autowired Partners partners;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired Verifications verifications;
  @Autowired LookAlikes alike;
  @Autowired Merges merges;
  @Autowired Journal journal;
  @Autowired Lookup lookup;
  @Autowired MovableClock clock;
  @Autowired DSLContext sql;

  @AfterEach
  void backToTuesday() {
    clock.moveTo(MovableClock.START);
  }

  @Test
  void consent_says_for_what_when_and_in_what_form() {
    refused("purposes", () -> new ExpertConsent(new Consent(Consent.State.GIVEN, TUE_2026_01_06, "thư"), Set.of()));
    refused("consent-on", () -> new ExpertConsent(new Consent(Consent.State.GIVEN, null, "thư"), Set.of(ExpertConsent.Purpose.OFFICES)));
    refused("consent-on", () -> given(LocalDate.of(2026, 1, 7), ExpertConsent.Purpose.OFFICES).on(TUE_2026_01_06));
    assertThat(new ExpertConsent(Consent.NOT_ASKED, Set.of(ExpertConsent.Purpose.PUBLIC)).purposes()).as("silence is not consent").isEmpty();
    refused("expertise", () -> new Expertise(" ", Set.of(), null, "", Set.of(), ""));
    refused("languages", () -> new Expertise("x", Set.of("xx"), null, "", Set.of(), ""));
  }

  @Test
  void before_they_agree_nobody_outside_the_body_that_recorded_them_knows_of_them() {
    var id = add("Trần Ví Dụ", ExpertConsent.NOT_ASKED);
    assertThat(partners.find(id, HAI_SON)).isPresent();
    for (var other : List.of(NGHE_AN, MINISTRY, KEEPER_OF_ACCOUNTS, Actor.VISITOR)) {
      assertThat(partners.find(id, other)).as(other.bodyName()).isEmpty();
      assertThat(experts.find(id, other)).isEmpty();
      assertThat(partners.cards(List.of(id), other, TUE_2026_01_06)).isEmpty();
      assertThat(experts.page(ExpertFilter.ALL, other, TUE_2026_01_06).total()).isZero();
      assertThat(partners.meant(id, other)).isEmpty();
      assertThat(found("Trần Ví Dụ", other)).isEmpty();
    }
    assertThat(found("thiết kế vi mạch", HAI_SON)).contains(id);
    assertThat(experts.forMatching(TUE_2026_01_06)).isEmpty();
    assertThat(partners.candidates(Set.of("JPN"), Set.of("DIG-SEM"), TUE_2026_01_06)).extracting(PartnerCard::id).doesNotContain(id);
  }

  @Test
  void who_agreed_to_be_seen_by_officers_is_not_suggested_and_not_public() {
    var id = add("Trần Ví Dụ", given(TUE_2026_01_06, ExpertConsent.Purpose.OFFICES));
    assertThat(partners.find(id, NGHE_AN)).isPresent();
    assertThat(partners.find(id, Actor.VISITOR)).isEmpty();
    assertThat(experts.forMatching(TUE_2026_01_06)).isEmpty();
    verify(id);
    refusedWith("partners.expert.not-public", () -> partners.open(id, true, MINISTRY));
  }

  @Test
  void the_row_for_matching_says_what_is_known_and_nothing_of_how_to_reach_them() {
    var id = add("Trần Ví Dụ", given(TUE_2026_01_06, ExpertConsent.Purpose.MATCHING));
    assertThat(experts.forMatching(TUE_2026_01_06)).singleElement().satisfies(it -> {
      assertThat(it.id()).isEqualTo(id);
      assertThat(it.country()).isEqualTo("JPN");
      assertThat(it.sectors()).containsExactly("DIG-SEM");
      assertThat(it.words()).isEqualTo("Thiết kế vi mạch tương tự");
      assertThat(it.homeProvince()).isEqualTo("37");
      assertThat(it.homeBefore()).isEqualTo("Nam Định");
      assertThat(it.languages()).containsExactlyInAnyOrder("en", "ja", "vi");
      assertThat(it.offers()).containsExactlyInAnyOrder(ExpertOffer.ADVICE, ExpertOffer.TEACHING);
    });
  }

  @Test
  void an_association_is_an_organisation_and_needs_no_consent() {
    var id = experts.add(profile(PartnerKind.OVERSEAS_ASSOCIATION, "Hội Ví Dụ"), CHIPS, ExpertConsent.NOT_ASKED, TOLD, HAI_SON).id();
    assertThat(partners.find(id, NGHE_AN)).isPresent();
    assertThat(experts.forMatching(TUE_2026_01_06)).extracting(ExpertCard::id).contains(id);
    assertThat(experts.page(ExpertFilter.ALL, NGHE_AN, TUE_2026_01_06).rows()).extracting(ExpertCard::id).contains(id);
  }

  @Test
  void the_list_narrows_by_field_home_language_offer_and_words_without_marks() {
    var id = add("Trần Ví Dụ", given(TUE_2026_01_06, ExpertConsent.Purpose.OFFICES));
    for (var filter : List.of(filter("vi mach", "", "", ""), filter("", "37", "", ""), filter("", "", "ja", ""), filter("", "", "", "TEACHING"))) {
      assertThat(experts.page(filter, NGHE_AN, TUE_2026_01_06).rows()).as(filter.toString()).extracting(ExpertCard::id).containsExactly(id);
    }
    for (var filter : List.of(filter("điện hạt nhân", "", "", ""), filter("", "01", "", ""), filter("", "", "fr", ""), filter("", "", "", "INVESTMENT"))) {
      assertThat(experts.page(filter, NGHE_AN, TUE_2026_01_06).rows()).as(filter.toString()).isEmpty();
    }
  }

  @Test
  void who_takes_consent_back_is_hidden_at_once_and_forgotten_after_thirty_days() {
    var id = add("Trần Ví Dụ", given(TUE_2026_01_06, ExpertConsent.Purpose.PUBLIC, ExpertConsent.Purpose.MATCHING));
    verify(id);
    partners.open(id, true, MINISTRY);
    contacts.add(id, new Post("Giáo sư", "", null, null), new ContactPerson("Trần Ví Dụ", "", "vidu@kitahama.example"), Consent.NOT_ASKED, true, HAI_SON);
    interactions.note(id, Interaction.Kind.CALL, TUE_2026_01_06, "Gọi anh Ví Dụ", "Hẹn mùa hè", HAI_SON);
    assertThat(found("Trần Ví Dụ", Actor.VISITOR)).contains(id);

    experts.consent(id, ExpertConsent.withdrawn(TUE_2026_01_06, "thư"), HAI_SON);
    assertThat(partners.find(id, Actor.VISITOR)).isEmpty();
    assertThat(partners.find(id, MINISTRY)).isEmpty();
    assertThat(found("Trần Ví Dụ", MINISTRY)).isEmpty();
    assertThat(experts.forMatching(TUE_2026_01_06)).isEmpty();
    assertThat(partners.find(id, HAI_SON)).as("the body that recorded them, until they are forgotten").isPresent();

    assertThat(experts.forgetDue(TUE_2026_01_06.plusDays(29))).isZero();
    assertThat(experts.forgetDue(TUE_2026_01_06.plusDays(30))).isEqualTo(1);
    assertThat(experts.forgetDue(TUE_2026_01_06.plusDays(31))).isZero();
    assertThat(contacts.of(id, HAI_SON)).isEmpty();
    assertThat(interactions.of(id, HAI_SON, 9)).singleElement().satisfies(it -> assertThat(it.title() + it.summary()).isEmpty());
    for (var table : List.of("partner", "expert", "expert_consent", "verification", "confirmation", "provenance", "interaction", "contact")) {
      assertThat(sql.fetch("select t::text from partners." + table + " t").map(row -> row.get(0, String.class))).as(table)
          .noneMatch(row -> row.contains("Trần Ví Dụ") || row.contains("tran vi du") || row.contains("vi mạch tương tự") || row.contains("vidu@"));
    }
    assertThat(journal.of(Subject.of("partners", id), 20)).isNotEmpty()
        .noneMatch(entry -> (entry.before() + entry.after()).contains("Ví Dụ"));
    refusedWith("partners.expert.forgotten", () -> experts.consent(id, given(TUE_2026_01_06, ExpertConsent.Purpose.OFFICES), HAI_SON));
  }

  @Test
  void who_agrees_again_before_is_shown_again() {
    var id = add("Trần Ví Dụ", given(TUE_2026_01_06, ExpertConsent.Purpose.OFFICES));
    experts.consent(id, ExpertConsent.withdrawn(TUE_2026_01_06, "thư"), HAI_SON);
    clock.advance(Duration.ofDays(3));
    experts.consent(id, given(TUE_2026_01_06.plusDays(3), ExpertConsent.Purpose.OFFICES), HAI_SON);
    assertThat(experts.forgetDue(TUE_2026_01_06.plusDays(60))).isZero();
    assertThat(partners.find(id, NGHE_AN)).isPresent();
  }

  @Test
  void nobody_but_the_body_that_recorded_them_writes_down_what_they_agreed_to() {
    var id = add("Trần Ví Dụ", given(TUE_2026_01_06, ExpertConsent.Purpose.OFFICES));
    refusedWith("partners.not-yours", () -> experts.consent(id, ExpertConsent.withdrawn(TUE_2026_01_06, "thư"), NGHE_AN));
    var reserved = add("Lê Ví Dụ", ExpertConsent.NOT_ASKED);
    refusedWith("partners.not-yours", () -> experts.consent(reserved, given(TUE_2026_01_06, ExpertConsent.Purpose.OFFICES), MINISTRY));
    refusedWith("partners.not-yours", () -> experts.forget(reserved, NGHE_AN));
  }

  @Test
  void people_are_never_compared_nor_merged_and_two_of_one_name_are_two() {
    var one = add("Trần Ví Dụ", given(TUE_2026_01_06, ExpertConsent.Purpose.OFFICES));
    var other = add("Trần Ví Dụ", given(TUE_2026_01_06, ExpertConsent.Purpose.OFFICES));
    alike.compare(one);
    assertThat(alike.of(one, MINISTRY, TUE_2026_01_06)).isEmpty();
    assertThat(merges.preview(one, other, MINISTRY).orElseThrow().obstacles()).extracting(vn.donghanh.Refusal::key).contains("partners.merge.person");
  }

  private String add(String name, ExpertConsent consent) {
    return experts.add(profile(PartnerKind.OVERSEAS_EXPERT, name), CHIPS, consent, TOLD, HAI_SON).id();
  }

  private void verify(String id) {
    verifications.verify(id, new Verified(VerificationLevel.VERIFIED, Verified.Method.MISSION, TUE_2026_01_06, TUE_2026_01_06.plusYears(1),
        "Anh Trần Ví Dụ xác nhận", "a", "b"), MINISTRY);
  }

  private List<String> found(String words, Actor reader) {
    return lookup.page(words, "partners.kind", null, 20, reader.audiences()).hits().stream().map(hit -> hit.subject().id()).toList();
  }

  private static ExpertFilter filter(String words, String home, String language, String offer) {
    return new ExpertFilter(words, Optional.empty(), Set.of(), Set.of(), home, language,
        offer.isEmpty() ? Optional.empty() : Optional.of(ExpertOffer.valueOf(offer)), vn.donghanh.foundation.site.Place.FIRST);
  }

  private static Profile profile(PartnerKind kind, String name) {
    return new Profile(kind, name, "", "JPN", Set.of("JPN"), Set.of("DIG-SEM"), "", null, List.of(), "");
  }

  private static ExpertConsent given(LocalDate on, ExpertConsent.Purpose... purposes) {
    return new ExpertConsent(new Consent(Consent.State.GIVEN, on, "thư điện tử"), Set.of(purposes));
  }
}
