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
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.foundation.site.OneTimeLinks;
import vn.donghanh.foundation.tasks.DutyChoice;
import vn.donghanh.foundation.tasks.Tasks;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class SuggestionsTests {
  private static final Suggestion.Verdict YES = new Suggestion.Verdict(true, "");
  private static final Suggestion.Verdict NO = new Suggestion.Verdict(false, "Chúng tôi giữ tên đang dùng");

  @Autowired Partners partners;
  @Autowired Suggestions suggestions;
  @Autowired OneTimeLinks links;
  @Autowired Tasks tasks;
  @Autowired MockMvcTester site;

  @Test
  void nothing_changes_before_somebody_accepts_it_and_then_it_says_that_the_partner_said_so() {
    var id = steel();
    var reading = suggestions.suggest(invitation(id), 1, wanted("Kitahama Steelworks", "https://new.kitahama.example"), "Overseas office");
    assertThat(profile(id).website()).isEmpty();
    var suggestion = suggestions.read(reading).orElseThrow();
    assertThat(suggestion.fields()).containsExactly(ProfileField.NAME, ProfileField.WEBSITE);
    assertThat(duties(HAI_SON)).anyMatch(it -> it.contains("Kitahama Steel"));
    assertThat(duties(NGHE_AN)).noneMatch(it -> it.contains("Kitahama Steel"));

    suggestions.answer(id, suggestion.id(), 1, Map.of(ProfileField.NAME, NO, ProfileField.WEBSITE, YES), HAI_SON);
    assertThat(profile(id).name()).isEqualTo("Kitahama Steel");
    assertThat(profile(id).website()).isEqualTo("https://new.kitahama.example");
    assertThat(partners.sources(id).get(ProfileField.WEBSITE)).satisfies(it -> {
      assertThat(it.source().text()).isEqualTo("Đối tác tự đề nghị ngày 06/01/2026");
      assertThat(it.bodyName()).isEqualTo(HAI_SON.bodyName());
    });
    assertThat(partners.sources(id)).doesNotContainKey(ProfileField.NAME);
    assertThat(suggestions.read(reading).orElseThrow().verdicts()).containsEntry(ProfileField.NAME, NO);
    assertThat(duties(HAI_SON)).noneMatch(it -> it.contains("Kitahama Steel"));
  }

  @Test
  void a_link_is_used_once_and_an_empty_suggestion_is_refused() {
    var id = steel();
    var token = invitation(id);
    refusedWith("partners.suggestion.nothing", () -> suggestions.suggest(token, 1, profile(id), ""));
    refusedWith("partners.suggestion.record-changed", () -> suggestions.suggest(invitation(id), 9, wanted("x", ""), ""));
    var fresh = invitation(id);
    suggestions.suggest(fresh, 1, wanted("Kitahama Steelworks", ""), "");
    refusedWith("site.link.not-good", () -> suggestions.suggest(fresh, 1, wanted("Kitahama Iron", ""), ""));
    assertThat(suggestions.invited(fresh)).isEmpty();
    assertThat(suggestions.read("made-up")).isEmpty();
  }

  @Test
  void more_than_three_that_wait_are_a_flood() {
    var id = steel();
    for (var name : List.of("Một", "Hai", "Ba")) {
      suggestions.suggest(invitation(id), 1, wanted("Kitahama " + name, ""), "");
    }
    refusedWith("partners.suggestion.flood", () -> suggestions.suggest(invitation(id), 1, wanted("Kitahama Bốn", ""), ""));
  }

  @Test
  void every_field_is_answered_and_what_is_turned_down_says_why_and_nobody_answers_twice() {
    var id = steel();
    var suggestion = suggestions.read(suggestions.suggest(invitation(id), 1, wanted("Kitahama Steelworks", "https://new.kitahama.example"), "")).orElseThrow();
    refused("v-website", () -> suggestions.answer(id, suggestion.id(), 1, Map.of(ProfileField.NAME, YES), HAI_SON));
    refused("r-name", () -> suggestions.answer(id, suggestion.id(), 1,
        Map.of(ProfileField.NAME, new Suggestion.Verdict(false, " "), ProfileField.WEBSITE, YES), HAI_SON));
    refusedWith("partners.not-yours", () -> suggestions.answer(id, suggestion.id(), 1, Map.of(ProfileField.NAME, YES, ProfileField.WEBSITE, YES), NGHE_AN));
    suggestions.answer(id, suggestion.id(), 1, Map.of(ProfileField.NAME, YES, ProfileField.WEBSITE, YES), MINISTRY);
    refusedWith("partners.suggestion.answered", () -> suggestions.answer(id, suggestion.id(), 2, Map.of(ProfileField.NAME, YES, ProfileField.WEBSITE, YES), HAI_SON));
  }

  @Test
  void what_was_changed_meanwhile_is_said_and_replaced_only_knowingly() {
    var id = steel();
    var suggestion = suggestions.read(suggestions.suggest(invitation(id), 1, wanted("Kitahama Steelworks", ""), "")).orElseThrow();
    partners.change(id, 1, PartnersTests.named("Kitahama Iron"), TOLD, HAI_SON);
    assertThat(suggestion.stale(profile(id))).containsExactly(ProfileField.NAME);
    refusedWith("partners.edited-meanwhile", () -> suggestions.answer(id, suggestion.id(), 1, Map.of(ProfileField.NAME, YES), HAI_SON));
    var page = new Reader(site, HAI_SON).open("/doi-tac/" + id + "/de-nghi/" + suggestion.id());
    assertThat(page.select(".notice").text()).contains("Mục này đã có người sửa sau khi đối tác xem").contains("Kitahama Iron");
    assertThat(page.select("del").text()).contains("Kitahama Steel");
    assertThat(page.select("ins").text()).contains("Kitahama Steelworks");
  }

  @Test
  void the_partner_fills_the_form_without_an_account_and_reads_the_answer_in_its_language() {
    var id = steel();
    var partner = new Reader(site, Actor.VISITOR);
    var address = "/de-nghi-sua/" + invitation(id);
    var page = partner.open(address + "?lang=en");
    assertThat(page.select("h1").text()).isEqualTo("Kitahama Steel");
    var back = partner.sendBack(address, "version", "1", "name", "", "website", "kitahama");
    assertThat(back.select(".errors")).isNotEmpty();
    assertThat(back.select("input[name=website]").val()).isEqualTo("kitahama");
    var sent = partner.send(address, "version", "1", "name", "Kitahama Steelworks", "name-vi", "", "website", "", "about", "", "who", "Overseas office");
    var reading = String.valueOf(sent.getRedirectedUrl());
    assertThat(partner.open(reading + "?lang=en").text()).contains("Received. Thank you.");
    assertThat(partner.open(address).text()).contains("Liên kết này không còn dùng được");

    var officer = new Reader(site, HAI_SON);
    var answer = officer.open("/doi-tac/" + id).select("#de-nghi a").attr("href");
    assertThat(officer.sendBack(answer, "version", "1", "v-name", "NO", "r-name", "").select(".errors").text()).contains("Hãy cho đối tác biết vì sao không nhận");
    officer.sendOn(answer, "version", "1", "v-name", "NO", "r-name", "We keep the registered name.");
    assertThat(partner.open(reading + "?lang=en").text()).contains("Not accepted").contains("We keep the registered name.");
    assertThat(new Reader(site, NGHE_AN).get(answer).getStatus()).isEqualTo(404);
    assertThat(partner.get("/de-nghi-sua/tra-loi/made-up").getStatus()).isEqualTo(404);
  }

  private String steel() {
    return partners.add(PartnersTests.named("Kitahama Steel"), TOLD, HAI_SON).id();
  }

  private Profile profile(String id) {
    return partners.find(id, MINISTRY).orElseThrow().profile();
  }

  private String invitation(String id) {
    return links.make(Invitations.PURPOSE, vn.donghanh.Subject.of("partners", id), Duration.ofDays(14));
  }

  private List<String> duties(Actor actor) {
    return tasks.mine(actor, LocalDate.of(2026, 1, 6), DutyChoice.all()).rows().stream().map(it -> it.duty().title().vi()).toList();
  }

  private static Profile wanted(String name, String website) {
    return new Profile(PartnerKind.COMPANY, name, "", "JPN", Set.of("JPN"), Set.of(), website, null, List.of(), "");
  }
}
