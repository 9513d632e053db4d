package vn.donghanh.registries.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Role;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.rules.calendar.OriginDate;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class CorrectionTests {
  public static final Actor NGHE_AN = new Actor("00000000-0000-0000-0000-000000000040", "Người Thử", "LOC-40-NV",
      "Sở Ngoại vụ tỉnh Nghệ An", "40", null, Set.of(Role.LOCALITY_OFFICER));
  private static final Source PAPER = new Source("https://nghean.example/thoa-thuan", null, Verification.LOOKED_UP, "");

  @Autowired Relations relations;
  @Autowired FactLoading loading;

  @Test
  void a_correction_stands_and_what_was_stated_before_can_still_be_read() {
    var before = ofNgheAn();
    var after = relations.correct(before.id(), 1, correction("2012", false), NGHE_AN);
    assertThat(after.revision()).isEqualTo(2);
    assertThat(relations.find(before.id()).orElseThrow().signed()).isEqualTo(OriginDate.parse("2012"));
    assertThat(relations.statements(before.id())).extracting(it -> it.relation().revision()).containsExactly(2, 1);
    assertThat(relations.statements(before.id()).getLast()).satisfies(it -> {
      assertThat(it.fromFile()).isTrue();
      assertThat(it.relation()).isEqualTo(before);
    });
    assertThat(relations.all()).hasSize(247);
  }

  @Test
  void a_withdrawn_relation_leaves_the_lists_and_stays_to_be_read() {
    var relation = ofNgheAn();
    relations.correct(relation.id(), 1, correction("2012", true), NGHE_AN);
    assertThat(relations.of("40")).extracting(Relation::id).doesNotContain(relation.id());
    assertThat(relations.find(relation.id()).orElseThrow().withdrawn()).isTrue();
  }

  @Test
  void the_second_of_two_corrections_is_told_of_the_first() {
    var id = ofNgheAn().id();
    relations.correct(id, 1, correction("2012", false), NGHE_AN);
    refused("relations.edited-meanwhile", id, 1, correction("2013", false), NGHE_AN);
    refused("relations.nothing-corrected", id, 2, correction("2012", false), NGHE_AN);
  }

  @Test
  void nothing_was_signed_on_a_day_that_lies_ahead() {
    for (var ahead : List.of("2026-01-07", "2026-02", "2027", "2205")) {
      refused("relations.signed-ahead", ofNgheAn().id(), 1, correction(ahead, false), NGHE_AN);
    }
    assertThat(relations.correct(ofNgheAn().id(), 1, correction("2026-01", false), NGHE_AN).signed()).isEqualTo(OriginDate.parse("2026-01"));
  }

  @Test
  void another_locality_corrects_nothing() {
    refused("relations.not-yours", relations.of("48").getFirst().id(), 1, correction("2012", false), NGHE_AN);
    refused("relations.not-yours", ofNgheAn().id(), 1, correction("2012", false), Actor.VISITOR);
    refused("relations.not-yours", "AGR999999", 1, correction("2012", false), NGHE_AN);
  }

  @Test
  void a_correction_has_a_reason_and_a_source() {
    assertThatThrownBy(() -> new Correction("Kitahama", RelationKind.TWIN, null, PAPER, false, " ")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Correction("Kitahama", RelationKind.TWIN, null, new Source("", null, Verification.REFERENCE, ""),
        false, "vì")).isInstanceOf(Refusal.class);
  }

  @Test
  void a_later_file_restates_what_it_knows_better_and_leaves_a_persons_word_alone() {
    var corrected = ofNgheAn();
    relations.correct(corrected.id(), 1, correction("2012", false), NGHE_AN);
    var file = new String(FactFiles.bundled(FactFiles.RELATIONS), java.nio.charset.StandardCharsets.UTF_8);
    var newer = file.replace(corrected.id() + "," + corrected.holder(), corrected.id() + "," + corrected.holder())
        .replace("AGR0002,Hà Nội,province,01,Beijing,", "AGR0002,Hà Nội,province,01,Bắc Kinh,")
        .replaceFirst("(" + corrected.id() + ",[^,]*,[^,]*,[^,]*,)[^,]*,", "$1Somewhere else,");
    assertThat(loading.loadRelations(newer.getBytes(java.nio.charset.StandardCharsets.UTF_8))).isEmpty();
    assertThat(relations.find("AGR0002").orElseThrow()).satisfies(it -> {
      assertThat(it.partner()).isEqualTo("Bắc Kinh");
      assertThat(it.revision()).isEqualTo(2);
    });
    assertThat(relations.find("AGR0003").orElseThrow().revision()).isEqualTo(1);
    assertThat(relations.find(corrected.id()).orElseThrow().partner()).isEqualTo("Kitahama");
  }

  @Test
  void a_wrong_row_names_file_line_field_and_reason_and_nothing_is_stated() {
    var file = "id,vn_locality_old,vn_level,locality_code,partner_locality,partner_country,kind,signed,signed_precision,source,verification,note\n"
        + "AGR9001,Hải Sơn,province,40,Kitahama,JPN,twin,2012-02-30,day,https://a.example,looked_up,\n"
        + "AGR9002,Nghệ An,province,40,Kitahama,JPX,twin,2012,day,https://a.example,looked_up,\n";
    assertThat(loading.loadRelations(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))).extracting(Object::toString).containsExactlyInAnyOrder(
        "agreements.csv:2 vn_locality_old: no unit of before that is now in 40: Hải Sơn",
        "agreements.csv:2 signed: not a date: 2012-02-30",
        "agreements.csv:2 signed_precision: not the precision of the date",
        "agreements.csv:3 partner_country: unknown code: JPX",
        "agreements.csv:3 signed_precision: not the precision of the date");
    assertThat(relations.find("AGR9002")).isEmpty();
  }

  private Relation ofNgheAn() {
    return relations.of("40").stream().filter(it -> it.level() == HolderLevel.PROVINCE && it.signed() == null).findFirst().orElseThrow();
  }

  private static Correction correction(String signed, boolean withdrawn) {
    return new Correction("Kitahama", RelationKind.FRIENDSHIP, OriginDate.parse(signed), PAPER, withdrawn, "Theo bản thỏa thuận lưu tại tỉnh");
  }

  private void refused(String key, String id, int revision, Correction correction, Actor actor) {
    assertThatThrownBy(() -> relations.correct(id, revision, correction, actor))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
