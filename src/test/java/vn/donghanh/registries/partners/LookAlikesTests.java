package vn.donghanh.registries.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.partners.MergesTests.refusedWith;
import static vn.donghanh.registries.partners.PartnersTests.TOLD;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.MINISTRY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.foundation.site.Place;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class LookAlikesTests {
  private static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);

  @Autowired Partners partners;
  @Autowired LookAlikes alike;

  @ParameterizedTest
  @CsvSource({"'Kitahama Steel Co., Ltd.', kitahama steel", "'Công ty TNHH Một thành viên Thép Bắc', thep bac", "'Kitahama Steel (KSC)', kitahama steel",
      "'KITAHAMA STEEL K.K.', kitahama steel k k", "'Công ty Cổ phần', cong ty co phan", "'Kitahama Corporation', kitahama", "'Companhia do Norte S.A.', companhia do norte"})
  void a_name_is_compared_without_marks_brackets_and_legal_form(String name, String plain) {
    assertThat(PlainNames.plain(name)).isEqualTo(plain);
  }

  @Test
  void the_same_code_website_or_name_is_found_and_said() {
    add("Kitahama Steel", "JPN", "https://www.kitahama-steel.example/en", "");
    assertThat(likely("Kitahama Steel Co., Ltd.", "JPN", "")).extracting(LookAlikes.Likely::reason).containsExactly(LookAlike.Reason.NAME);
    assertThat(likely("Nothing Like It", "JPN", "http://kitahama-steel.example")).extracting(LookAlikes.Likely::reason).containsExactly(LookAlike.Reason.WEBSITE);
    assertThat(likely("Kitahama Steels", "JPN", "")).extracting(LookAlikes.Likely::reason).containsExactly(LookAlike.Reason.NEAR_NAME);
    assertThat(likely("Kitahama Steel", "KOR", "")).isEmpty();
    assertThat(likely("Minamihama Bank", "JPN", "")).isEmpty();
  }

  @Test
  void a_group_and_what_belongs_to_it_are_not_taken_for_one() {
    var group = add("Kitahama Steel", "JPN", "https://kitahama.example", "");
    add("Kitahama Steel Works", "JPN", "https://kitahama.example", group);
    compare();
    assertThat(alike.of(group, MINISTRY, TUE_2026_01_06)).isEmpty();
  }

  @Test
  void pairs_stand_on_a_list_until_somebody_says_that_they_are_two() {
    var one = add("Kitahama Steel", "JPN", "", "");
    var other = add("Kitahama Steel Co., Ltd.", "JPN", "", "");
    compare();
    assertThat(alike.page(Place.FIRST, MINISTRY, TUE_2026_01_06).rows()).anySatisfy(pair -> assertThat(Set.of(pair.one().id(), pair.other().id())).isEqualTo(Set.of(one, other)));
    assertThat(alike.of(one, MINISTRY, TUE_2026_01_06)).hasSize(1);
    assertThat(alike.of(one, HAI_SON, TUE_2026_01_06)).isEmpty();
    alike.apart(other, one, "Hai nhà máy, hai pháp nhân", MINISTRY);
    refusedWith("site.changed-meanwhile", () -> alike.apart(one, other, "Nữa", MINISTRY));
    alike.compare(one);
    assertThat(alike.of(one, MINISTRY, TUE_2026_01_06)).isEmpty();
  }

  private void compare() {
    for (var done = 1; done > 0;) {
      done = alike.compareNext(500);
    }
  }

  private String add(String name, String country, String website, String parent) {
    return partners.add(profile(name, country, website, parent), TOLD, HAI_SON).id();
  }

  private List<LookAlikes.Likely> likely(String name, String country, String website) {
    return alike.of(profile(name, country, website, ""), 9);
  }

  private static Profile profile(String name, String country, String website, String parent) {
    return new Profile(PartnerKind.COMPANY, name, "", country, Set.of(country), Set.of(), website, parent.isEmpty() ? null : parent, List.of(), "");
  }
}
