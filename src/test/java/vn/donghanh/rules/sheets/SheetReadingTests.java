package vn.donghanh.rules.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.rules.sheets.Workbooks.FORM;
import static vn.donghanh.rules.sheets.Workbooks.line;
import static vn.donghanh.rules.sheets.Workbooks.withRows;
import static vn.donghanh.rules.sheets.Workbooks.written;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donghanh.Refusal;

class SheetReadingTests {

  @Test
  void what_was_written_is_read_back_the_same() {
    var lines = List.of(
        line(5, "id", "DT1001", "version", "3", "name", "Công ty Thử", "kind", "COMPANY", "sectors", "A1; B", "on", "2026-12-31", "about", "Dòng một\nDòng hai"),
        line(6, "id", "", "version", "", "name", "0312345678", "kind", "", "sectors", "", "on", "", "about", ""));
    assertThat(SheetReading.read(written(FORM, lines), FORM)).isEqualTo(lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84 24", "-5", "@SUM(A1)", "'=1", "''+x", "＝HYPERLINK(\"x\")", "_x0041_ là chữ", "a_x000D_b", "<b>&amp;</b>", "ế ị ữ"})
  void no_text_acts_as_a_formula_and_each_comes_back_as_it_was(String text) {
    var file = written(FORM, List.of(line(5, "name", text)));
    assertThat(SheetReading.read(file, FORM)).extracting(it -> it.cell("name")).containsExactly(text);
    var strings = new String(Workbooks.parts(file).getOrDefault("xl/sharedStrings.xml", new byte[0]), StandardCharsets.UTF_8);
    assertThat(strings).contains("<si>").doesNotContainPattern("<t[^>]*>[=+\\-@＝]");
    assertThat(new String(Workbooks.parts(file).getOrDefault(Workbooks.SHEET, new byte[0]), StandardCharsets.UTF_8)).doesNotContain("<f>");
  }

  @Test
  void a_name_is_read_in_both_languages_without_marks_or_by_its_code() {
    var kind = FORM.column("kind").orElseThrow();
    assertThat(List.of("Doanh nghiệp", "doanh nghiep", "COMPANY", "company", " Company").stream().map(kind::read)).containsOnly("COMPANY");
    assertThat(kind.read("Hãng")).isEqualTo("Hãng");
  }

  @Test
  void two_values_of_one_name_are_told_apart_by_their_codes() {
    var sectors = FORM.column("sectors").orElseThrow();
    assertThat(sectors.shown("A; A1", Workbooks.VIETNAMESE)).isEqualTo("Nông nghiệp (A); Nông nghiệp (A1)");
    assertThat(sectors.read("Nông nghiệp (A1); Đa dạng, sinh học")).isEqualTo("A1; B");
    assertThat(sectors.read("Nông nghiệp")).isEqualTo("Nông nghiệp");
  }

  @Test
  void columns_are_found_by_their_key_wherever_they_stand() {
    var moved = Workbooks.with(written(FORM, List.of(line(5, "name", "Ở đâu cũng được"))), Workbooks.SHEET,
        xml -> xml.replaceAll("r=\"C(\\d+)\"", "r=\"M$1\""));
    assertThat(SheetReading.read(moved, FORM)).extracting(it -> it.cell("name")).containsExactly("Ở đâu cũng được");
  }

  @Test
  void a_column_that_somebody_took_out_is_not_there_rather_than_empty() {
    var file = Workbooks.with(written(FORM, List.of(line(5, "name", "Còn lại"))), Workbooks.SHEET, xml -> xml.replaceAll("<c r=\"G2\".*?</c>", ""));
    assertThat(SheetReading.read(file, FORM).getFirst().cells()).doesNotContainKey("about").containsKey("kind");
  }

  @Test
  void a_day_is_read_as_a_number_and_as_it_is_typed() {
    var file = withRows("<row r=\"5\"><c r=\"F5\"><v>46387</v></c></row><row r=\"6\"><c r=\"F6\" t=\"inlineStr\"><is><t>31/12/2026</t></is></c></row>"
        + "<row r=\"7\"><c r=\"F7\" t=\"inlineStr\"><is><t>ngày mai</t></is></c></row>");
    assertThat(Workbooks.cells(SheetReading.read(file, FORM), "on")).containsExactly("2026-12-31", "2026-12-31", "ngày mai");
  }

  @Test
  void a_number_in_a_text_column_is_written_plainly() {
    var file = withRows("<row r=\"5\"><c r=\"C5\"><v>3.12345678E8</v></c></row>");
    assertThat(Workbooks.cells(SheetReading.read(file, FORM), "name")).containsExactly("312345678");
  }

  @Test
  void a_formula_is_a_fault_with_the_name_of_its_cell() {
    var file = withRows("<row r=\"5\"><c r=\"C5\" t=\"str\"><f>HYPERLINK(\"http://example.org\",\"x\")</f><v>Tên</v></c></row>");
    assertThat(SheetReading.read(file, FORM).getFirst().faults()).containsExactly(SheetFault.at("name", "sheets.fault.formula", "C5"));
  }

  @Test
  void a_cell_that_shows_an_error_is_a_fault_with_its_name() {
    var file = withRows("<row r=\"5\"><c r=\"C5\" t=\"e\"><v>#REF!</v></c></row>");
    assertThat(SheetReading.read(file, FORM).getFirst().faults()).containsExactly(SheetFault.at("name", "sheets.fault.error", "C5"));
  }

  @Test
  void texts_in_several_runs_are_one_and_how_they_are_pronounced_is_none() {
    var file = withRows("<row r=\"5\"><c r=\"C5\" t=\"inlineStr\"><is><r><t>Công </t></r><r><t>ty</t></r><rPh sb=\"0\" eb=\"1\"><t>kana</t></rPh></is></c></row>");
    assertThat(Workbooks.cells(SheetReading.read(file, FORM), "name")).containsExactly("Công ty");
  }

  @Test
  void rows_that_say_nothing_are_passed_over_and_the_others_keep_their_numbers() {
    var file = withRows("<row r=\"5\"><c r=\"C5\" s=\"1\"/></row><row r=\"9\"><c r=\"C9\" t=\"inlineStr\"><is><t>Chín</t></is></c></row>");
    assertThat(SheetReading.read(file, FORM)).extracting(SheetLine::number).containsExactly(9);
  }

  @Test
  void another_form_another_version_and_no_form_at_all_are_told_apart() {
    var file = written(FORM, List.of(line(5, "name", "Tên")));
    refused(() -> SheetReading.read(file, Workbooks.form("khac")), "sheets.refused.other-form");
    refused(() -> SheetReading.read(Workbooks.with(file, "xl/sharedStrings.xml", xml -> xml.replace("donghanh:thu:1", "donghanh:thu:9")), FORM), "sheets.refused.version");
    refused(() -> SheetReading.read(Workbooks.with(file, "xl/sharedStrings.xml", xml -> xml.replace("donghanh:thu:1", "gì đó")), FORM), "sheets.refused.template");
    refused(() -> SheetReading.read(written(FORM, List.of()), FORM), "sheets.refused.no-rows");
  }

  static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading, String key) {
    assertThatThrownBy(reading).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
