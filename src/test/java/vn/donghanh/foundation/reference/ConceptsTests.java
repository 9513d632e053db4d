package vn.donghanh.foundation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.donghanh.world.WholeHouse;

@WholeHouse
class ConceptsTests {
  @Autowired Concepts concepts;
  @Autowired Sectors sectors;
  @Autowired Countries countries;

  @Test
  void a_text_and_its_translation_name_the_same_things() {
    var vi = concepts.in("Xuất khẩu cà phê nhân và hồ tiêu sang Nhật Bản");
    var en = concepts.in("Selling green coffee and black pepper to Japan");
    assertThat(vi.concepts().keySet()).containsExactly("AGR-CRO.coffee", "AGR-CRO.pepper").isEqualTo(en.concepts().keySet());
    assertThat(vi.countries()).containsExactly("JPN").isEqualTo(en.countries());
  }

  @Test
  void the_name_of_a_place_is_never_a_good() {
    var read = concepts.in("Trà Vinh và Bình Dương xuất khẩu trà");
    assertThat(read.concepts().keySet()).containsExactly("AGR-CRO.tea");
    assertThat(read.localities()).isEqualTo(Set.of("86", "79"));
  }

  @Test
  void every_concept_stands_in_a_sector_and_every_country_word_in_the_catalogue() {
    assertThat(concepts.all()).hasSizeGreaterThan(500).allSatisfy(it -> assertThat(sectors.find(it.sector())).as(it.code()).isPresent());
    assertThat(ConceptFile.read().countryWords().keySet()).allSatisfy(code -> assertThat(countries.find(code)).as(code).isPresent());
  }

  @Test
  void a_concept_is_found_by_its_own_names() {
    for (var concept : concepts.all()) {
      assertThat(concepts.in(concept.name().vi()).concepts()).as(concept.name().vi()).containsKey(concept.code());
      assertThat(concepts.in(concept.name().en()).concepts()).as(concept.name().en()).containsKey(concept.code());
    }
  }
}
