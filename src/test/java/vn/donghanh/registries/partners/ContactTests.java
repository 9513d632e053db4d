package vn.donghanh.registries.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.partners.PartnerTests.refused;
import static vn.donghanh.registries.partners.People.CONSULTED;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.HAI_SON_LEADER;
import static vn.donghanh.registries.partners.People.MINISTRY;
import static vn.donghanh.registries.partners.People.NGHE_AN;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;

class ContactTests {
  static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);
  static final Consent GIVEN = new Consent(Consent.State.GIVEN, TUE_2026_01_06, "thư điện tử");

  @Test
  void the_person_is_known_to_the_owner_and_to_nobody_else_until_shared() {
    var contact = contact(GIVEN, Set.of());
    assertThat(contact.opensTo(HAI_SON)).isTrue();
    assertThat(contact.opensTo(HAI_SON_LEADER)).isTrue();
    assertThat(contact.opensTo(NGHE_AN)).isFalse();
    assertThat(contact.opensTo(MINISTRY)).isFalse();
    assertThat(contact.opensTo(Actor.VISITOR)).isFalse();
    assertThat(contact(GIVEN, Set.of("LOC-40-NV")).opensTo(NGHE_AN)).isTrue();
  }

  @Test
  void a_role_without_the_permission_sees_nobody_even_in_a_body_that_was_let_in() {
    assertThat(contact(GIVEN, Set.of("MOIT")).opensTo(CONSULTED)).isFalse();
  }

  @Test
  void what_was_shared_ends_with_the_consent() {
    var withdrawn = new Consent(Consent.State.WITHDRAWN, TUE_2026_01_06, "thư điện tử");
    assertThat(contact(withdrawn, Set.of("LOC-40-NV")).opensTo(NGHE_AN)).isFalse();
    assertThat(contact(withdrawn, Set.of()).opensTo(HAI_SON)).isTrue();
  }

  @Test
  void without_consent_nothing_is_shared() {
    assertThatThrownBy(() -> contact(Consent.NOT_ASKED, Set.of()).share("LOC-40-NV"))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("partners.share-without-consent"));
    refused("body", () -> contact(GIVEN, Set.of("LOC-40-NV")).share("LOC-40-NV"));
    refused("body", () -> contact(GIVEN, Set.of()).share("LOC-99-NV"));
    contact(GIVEN, Set.of()).share("LOC-40-NV");
  }

  @Test
  void consent_that_was_given_has_a_day_and_a_form() {
    refused("consent-on", () -> new Consent(Consent.State.GIVEN, null, "thư"));
    refused("consent-how", () -> new Consent(Consent.State.GIVEN, TUE_2026_01_06, " "));
    assertThat(Consent.NOT_ASKED.given()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "a@b", "a@kitahama.example\nBcc: x@y.example", "a b@kitahama.example", "<a@kitahama.example>"})
  void a_mail_address_is_one_address_and_nothing_more(String mail) {
    refused("mail", () -> new ContactPerson("Tanaka Hanako", "", mail));
  }

  @ParameterizedTest
  @ValueSource(strings = {"call me", "+", "12", "<script>"})
  void a_phone_is_digits(String phone) {
    refused("phone", () -> new ContactPerson("Tanaka Hanako", phone, ""));
  }

  @Test
  void a_person_does_not_stand_in_a_log() {
    assertThat(new ContactPerson("Tanaka Hanako", "+81 6 1234 5678", "tanaka@kitahama.example").toString())
        .doesNotContain("Tanaka").doesNotContain("5678");
  }

  @Test
  void a_post_ends_after_it_began() {
    refused("until", () -> new Post("Trưởng phòng", "", TUE_2026_01_06, TUE_2026_01_06.minusDays(1)));
    refused("function", () -> new Post(" ", "", null, null));
    var post = new Post("Trưởng phòng", "", null, TUE_2026_01_06);
    assertThat(post.isOver(TUE_2026_01_06)).isFalse();
    assertThat(post.isOver(TUE_2026_01_06.plusDays(1))).isTrue();
  }

  private static Contact contact(Consent consent, Set<String> sharedWith) {
    return new Contact(7, "PAR037", new Post("Trưởng phòng", "Văn phòng Hà Nội", null, null), consent, "LOC-99-NV",
        "Sở Ngoại vụ tỉnh Hải Sơn", sharedWith, true, 1);
  }
}
