package vn.donghanh.registries.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class CandidatesTests {
  private static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);
  @Autowired Partners partners;

  @Test
  void the_files_bring_193_partners_each_with_a_source() {
    var all = partners.candidates(Set.of(), Set.of(), TUE_2026_01_06);
    assertThat(all).isEmpty();
    var jica = partners.find("PAR001", Actor.VISITOR).orElseThrow();
    assertThat(jica.profile().name()).isEqualTo("Japan International Cooperation Agency (JICA)");
    assertThat(jica.levelOn(TUE_2026_01_06)).isEqualTo(VerificationLevel.SOURCED);
    assertThat(partners.find("PAR002", Actor.VISITOR).orElseThrow().levelOn(TUE_2026_01_06)).isEqualTo(VerificationLevel.UNVERIFIED);
    assertThat(partners.find("PAR193", Actor.VISITOR)).isPresent();
    assertThat(partners.find("PAR194", Actor.VISITOR)).isEmpty();
  }

  @Test
  void who_stands_for_the_european_union_is_found_under_each_of_its_countries() {
    assertThat(partners.candidates(Set.of("POL"), Set.of(), TUE_2026_01_06)).extracting(PartnerCard::id)
        .contains("PAR058", "PAR165", "PAR157").doesNotContain("PAR148");
    assertThat(partners.candidates(Set.of("FIN"), Set.of(), TUE_2026_01_06)).extracting(PartnerCard::id).contains("PAR073");
  }

  @Test
  void a_body_of_many_states_stands_for_no_country_whatever_its_seat() {
    assertThat(partners.candidates(Set.of("USA"), Set.of(), TUE_2026_01_06)).extracting(PartnerCard::id)
        .contains("PAR057", "PAR128").doesNotContain("PAR087", "PAR033");
  }

  @Test
  void a_country_or_a_sector_is_enough() {
    assertThat(partners.candidates(Set.of("IND"), Set.of("DIG-SEM"), TUE_2026_01_06)).extracting(PartnerCard::id)
        .contains("PAR139", "PAR046").doesNotContain("PAR037");
  }
}
