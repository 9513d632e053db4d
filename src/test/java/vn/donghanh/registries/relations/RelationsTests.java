package vn.donghanh.registries.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class RelationsTests {
  private static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);

  @Autowired Relations relations;
  @Autowired PastEvents events;
  @Autowired Anniversaries anniversaries;
  @Autowired DSLContext sql;

  @Test
  void the_files_state_247_relations_and_27_past_events() {
    assertThat(relations.all()).hasSize(247).extracting(Relation::revision).containsOnly(1);
    assertThat(events.all()).hasSize(27);
    assertThat(relations.all()).filteredOn(it -> it.source().confirmed()).hasSizeBetween(100, 161);
  }

  @Test
  void a_relation_of_a_merged_province_is_found_under_its_successor() {
    assertThat(relations.of("79")).filteredOn(it -> it.formerUnit().equals("Bình Dương")).isNotEmpty()
        .allSatisfy(it -> assertThat(it.inheritance()).isEqualTo(Inheritance.FROM_PROVINCE));
    assertThat(relations.of("79")).filteredOn(it -> it.holder().equals("Thành phố Hồ Chí Minh") || it.holder().equals("Hồ Chí Minh"))
        .allSatisfy(it -> assertThat(it.inheritance()).isEqualTo(Inheritance.NONE));
    assertThat(relations.of("46")).filteredOn(it -> it.level() == HolderLevel.PROVINCE)
        .allSatisfy(it -> assertThat(it.inheritance()).isEqualTo(Inheritance.NONE));
  }

  @Test
  void what_a_district_entered_belongs_to_the_province_now() {
    assertThat(relations.of("48")).filteredOn(it -> it.holder().startsWith("Hội An")).hasSize(2).allSatisfy(it -> {
      assertThat(it.formerUnit()).isEqualTo("Quảng Nam");
      assertThat(it.inheritance()).isEqualTo(Inheritance.FROM_DISTRICT);
    });
  }

  @Test
  void relations_and_events_are_found_by_country() {
    assertThat(relations.withCountries(Set.of("KOR"))).hasSize(44);
    assertThat(relations.withCountries(Set.of())).isEmpty();
    assertThat(events.withCountries(Set.of("FRA", "THA"))).extracting(PastEvent::id).contains("EVT012", "EVT020").doesNotContain("EVT014");
    assertThat(events.of("79")).extracting(PastEvent::id).contains("EVT018");
  }

  @Test
  void india_is_55_years_on_7_january_2027() {
    assertThat(anniversaries.upcoming(TUE_2026_01_06, Anniversaries.HORIZON_MONTHS))
        .filteredOn(it -> it.fact().country().equals("IND") && it.fact().kind() == DatedFact.Kind.DIPLOMATIC_RELATIONS)
        .singleElement().satisfies(it -> {
          assertThat(it.anniversary().years()).isEqualTo(55);
          assertThat(it.anniversary().from()).isEqualTo("2027-01-07");
        });
  }

  @Test
  void what_was_only_announced_makes_no_anniversary() {
    assertThat(anniversaries.facts()).noneSatisfy(it -> assertThat(it.subject().id()).isIn("AGR0051", "AGR0095"));
  }

  @Test
  void a_fact_is_never_changed_or_deleted() {
    assertThatThrownBy(() -> sql.execute("update relations.relation set partner = 'x'")).hasMessageContaining("a fact is not changed");
    // the transaction is over for the database; nothing more can be asked in it
  }
}
