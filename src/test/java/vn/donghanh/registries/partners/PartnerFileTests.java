package vn.donghanh.registries.partners;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.partners.PartnersTests.TOLD;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.foundation.reference.loading.Fault;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class PartnerFileTests {
  private static final String HEADER = "id,name,kind,country,sectors,website,source,verification,note\n";
  private static final String TERRITORY_HEADER = "partner,territory,source,verification,note\n";

  @Autowired PartnerFile file;
  @Autowired PartnerLoading loading;
  @Autowired Partners partners;

  @Test
  void the_bundled_files_hold_193_partners_and_no_fault() {
    var faults = new ArrayList<Fault>();
    var rows = file.read(PartnerFile.bundled("partners"), PartnerFile.bundled("territories"), faults::add);
    assertThat(faults).isEmpty();
    assertThat(rows).hasSize(193);
    assertThat(rows).filteredOn(row -> row.source().confirmed()).hasSizeBetween(20, 26);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(delimiter = '|', value = {
      "PAR900,,company,JPN,,,https://a.example,reference,     | partners.csv:2 name: must not be empty",
      "X900,Kitahama,company,JPN,,,https://a.example,reference, | partners.csv:2 id: must be PAR and a number: X900",
      "PAR900,Kitahama,firm,JPN,,,https://a.example,reference, | partners.csv:2 kind: unknown word: firm",
      "PAR900,Kitahama,company,XXX,,,https://a.example,reference, | partners.csv:2 country: unknown code: XXX",
      "PAR900,Kitahama,company,JPN,NO-NO,,https://a.example,reference, | partners.csv:2 sectors: unknown code: NO-NO",
      "PAR900,Kitahama,company,JPN,,kitahama,https://a.example,reference, | partners.csv:2 website: partners.not-an-address",
      "PAR900,Kitahama,company,JPN,,,https://a.example,sure, | partners.csv:2 verification: unknown word: sure",
  })
  void a_wrong_row_names_file_line_field_and_reason(String row, String fault) {
    var faults = new ArrayList<Fault>();
    file.read((HEADER + row.strip() + "\n").getBytes(UTF_8), TERRITORY_HEADER.getBytes(UTF_8), faults::add);
    assertThat(faults).extracting(Fault::toString).containsExactly(fault);
  }

  @Test
  void a_territory_of_nobody_or_of_nowhere_is_a_fault() {
    assertThat(loading.load((HEADER + "PAR900,Kitahama,company,JPN,,,https://a.example,reference,\n").getBytes(UTF_8),
        (TERRITORY_HEADER + "PAR901,EU,https://a.example,reference,\nPAR900,ZZZ,https://a.example,reference,\n").getBytes(UTF_8)))
        .extracting(Fault::reason).containsExactlyInAnyOrder("no such partner: PAR901", "unknown country or market: ZZZ");
    assertThat(partners.find("PAR900", Actor.VISITOR)).isEmpty();
  }

  @Test
  void a_later_file_leaves_alone_what_a_person_changed() {
    var jetro = partners.find("PAR037", People.MINISTRY).orElseThrow();
    var renamed = new Profile(jetro.profile().kind(), jetro.profile().name(), "Tổ chức Xúc tiến thương mại Nhật Bản", "JPN",
        jetro.profile().territory(), jetro.profile().sectors(), "https://www.jetro.example", null, List.of(), "");
    partners.change("PAR037", jetro.version(), renamed, TOLD, People.MINISTRY);
    var newer = new String(PartnerFile.bundled("partners"), UTF_8)
        .replace("Japan External Trade Organization (JETRO)", "JETRO")
        .replace("Business France,", "Business France (agency),");
    assertThat(loading.load(newer.getBytes(UTF_8), PartnerFile.bundled("territories"))).isEmpty();
    assertThat(partners.find("PAR037", Actor.VISITOR).orElseThrow()).satisfies(it -> {
      assertThat(it.profile().name()).isEqualTo("JETRO");
      assertThat(it.profile().nameVi()).isEqualTo("Tổ chức Xúc tiến thương mại Nhật Bản");
      assertThat(it.profile().website()).isEqualTo("https://www.jetro.example");
      assertThat(it.version()).isEqualTo(jetro.version() + 2);
    });
    assertThat(partners.find("PAR040", Actor.VISITOR).orElseThrow().profile().name()).isEqualTo("Business France (agency)");
    assertThat(partners.find("PAR041", Actor.VISITOR).orElseThrow().version()).isEqualTo(1);
  }
}
