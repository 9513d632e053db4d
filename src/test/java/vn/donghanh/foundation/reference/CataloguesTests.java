package vn.donghanh.foundation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.donghanh.world.WholeHouse;

/// The catalogues as this release carries them.
@WholeHouse
class CataloguesTests {
  static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);

  @Autowired Localities localities;
  @Autowired Countries countries;
  @Autowired Markets markets;
  @Autowired Missions missions;
  @Autowired TradeAgreements agreements;
  @Autowired Sectors sectors;
  @Autowired Bodies bodies;
  @Autowired Articles articles;
  @Autowired Sources sources;

  @Test
  void every_catalogue_is_as_large_as_the_official_count() {
    assertThat(localities.all()).hasSize(34);
    assertThat(localities.formerUnits()).hasSize(63);
    assertThat(countries.all()).hasSize(249);
    assertThat(countries.withRelations()).hasSize(194);
    assertThat(countries.all().stream().filter(one -> one.partnership() != null && one.partnership().counted())).hasSize(42);
    assertThat(missions.all()).hasSize(99);
    assertThat(agreements.all()).hasSize(21);
    assertThat(sectors.all()).hasSize(65);
    assertThat(sectors.groups()).hasSize(12);
    assertThat(bodies.all()).hasSize(264 + 99);
    assertThat(articles.all()).hasSize(5);
  }

  @Test
  void a_former_province_leads_to_the_unit_it_is_now_part_of() {
    assertThat(localities.byFormerName("Bình Dương")).map(Locality::code).contains("79");
    assertThat(localities.byFormerName("ba ria - vung tau")).map(Locality::code).contains("79");
    assertThat(localities.byFormerName("Thừa Thiên Huế")).map(Locality::code).contains("46");
    assertThat(localities.byFormerName("Kitahama")).isEmpty();
  }

  @Test
  void dong_nai_is_a_city_since_30_april_2026() {
    assertThat(localities.kindOn("75", LocalDate.of(2025, 6, 30))).isEmpty();
    assertThat(localities.kindOn("75", LocalDate.of(2025, 7, 1))).contains(Locality.Kind.PROVINCE);
    assertThat(localities.kindOn("75", LocalDate.of(2026, 4, 29))).contains(Locality.Kind.PROVINCE);
    assertThat(localities.kindOn("75", LocalDate.of(2026, 4, 30))).contains(Locality.Kind.CITY);
    assertThat(cities(TUE_2026_01_06)).isEqualTo(6);
    assertThat(cities(LocalDate.of(2026, 5, 4))).isEqualTo(7);
  }

  @Test
  void taiwan_is_named_as_the_rules_say_and_is_in_no_list_of_relations() {
    var taiwan = countries.find("TWN").orElseThrow();
    assertThat(taiwan.name().vi()).isEqualTo("Đài Loan (Trung Quốc)");
    assertThat(countries.withRelations()).doesNotContain(taiwan);
    assertThat(missions.all()).noneMatch(mission -> mission.hostCountry().equals("TWN"));
    assertThat(missions.responsibleFor("TWN")).isEmpty();
    assertThat(missions.find("OFF-TAIPEI")).isEmpty();
    assertThat(missions.findOffice("OFF-TAIPEI")).isPresent();
    assertThat(bodies.find("OFF-TAIPEI")).isEmpty();
  }

  @Test
  void markets_stand_for_countries() {
    assertThat(markets.countries(List.of("NEA"))).containsExactlyInAnyOrder("CHN", "JPN", "KOR", "PRK", "MNG", "HKG", "MAC", "TWN");
    assertThat(markets.countries(List.of("SEA"))).hasSize(10).doesNotContain("VNM");
    assertThat(markets.countries(List.of("EU", "DEU", "IND"))).hasSize(28);
    assertThat(markets.find("VNM")).isEmpty();
    assertThat(markets.countries(Set.of("nowhere"))).isEmpty();
  }

  @Test
  void the_mission_that_stands_there_comes_first() {
    assertThat(missions.responsibleFor("USA")).extracting(Mission::id)
        .startsWith("EMB-WASHINGTON-D-C").contains("CG-HOUSTON").doesNotContain("PM-UN-NEW-YORK");
    assertThat(missions.responsibleFor("PRT")).extracting(Mission::id).containsExactly("EMB-PARIS");
  }

  @Test
  void a_trade_agreement_binds_from_its_day_and_a_late_party_from_its_own() {
    assertThat(agreements.inForceWith("IND", TUE_2026_01_06)).extracting(TradeAgreement::code).containsExactly("AIFTA");
    assertThat(agreements.inForceWith("GBR", LocalDate.of(2024, 12, 14))).extracting(TradeAgreement::code).containsExactly("UKVFTA");
    assertThat(agreements.inForceWith("GBR", LocalDate.of(2024, 12, 15))).extracting(TradeAgreement::code).containsExactly("UKVFTA", "CPTPP");
    assertThat(agreements.inForceWith("ARE", TUE_2026_01_06)).isEmpty();
  }

  @Test
  void every_locality_has_one_body_for_foreign_affairs() {
    assertThat(localities.all()).allMatch(locality -> bodies.foreignAffairsBodyOf(locality.code()).isPresent());
    assertThat(bodies.find("EMB-NEW-DELHI")).map(Body::parent).contains(Bodies.MISSIONS_ABROAD);
  }

  @Test
  void what_was_not_looked_up_is_not_confirmed() {
    assertThat(bodies.find("LOC-11-NV").orElseThrow().source().confirmed()).isFalse();
    assertThat(bodies.find("LOC-40-NV").orElseThrow().source().confirmed()).isTrue();
    assertThat(missions.find("CG-BUSAN").orElseThrow().source().confirmed()).isFalse();
    assertThat(localities.find("40").orElseThrow().source().confirmed()).isTrue();
    assertThat(sources.of("localities", "border").confirmed()).isFalse();
  }

  private long cities(LocalDate date) {
    return localities.all().stream().filter(one -> localities.kindOn(one.code(), date).equals(java.util.Optional.of(Locality.Kind.CITY))).count();
  }
}
