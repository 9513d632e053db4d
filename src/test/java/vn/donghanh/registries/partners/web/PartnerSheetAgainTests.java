package vn.donghanh.registries.partners.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.donghanh.rules.sheets.SheetReading;
import vn.donghanh.world.Reader;

/// What came in once: out and in again, like what stands, changed, taken back.
class PartnerSheetAgainTests extends PartnerUploads {

  @Test
  void a_list_that_goes_out_and_comes_in_changes_nothing() {
    var file = export("");
    var before = state();
    var page = page(upload(file));
    assertThat(page.select("main").text()).contains("Không có dòng nào để lấy").contains("Thay đổi 0", "Có lỗi 0", "Thêm mới 0");
    var lines = SheetReading.read(file, sheet.form());
    assertThat(lines).hasSizeGreaterThan(150);
    assertThat(page.select(".figure").last().text()).isEqualTo("Không đổi " + lines.size());
    assertThat(new Reader(site, officer).send(address(page) + "/lay").getStatus()).isEqualTo(422);
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void what_was_changed_in_the_file_is_changed_and_can_be_undone() {
    var id = take(line(5, "Công ty Một", "JPN"));
    var before = partners.find(id, officer).orElseThrow().profile();
    var page = page(upload(changed(id, Map.of("name-vi", "Công ty số Một", "source", "Thư ngày 05/01/2026"))));
    assertThat(page.select("main").text()).contains("Thay đổi 1", "Tên tiếng Việt: Công ty số Một");
    var result = new Reader(site, officer).sendOn(address(page) + "/lay");
    assertThat(partners.find(id, officer).orElseThrow().profile().nameVi()).isEqualTo("Công ty số Một");
    assertThat(partners.sources(id)).hasSize(1);
    var undone = new Reader(site, officer).sendOn(address(result) + "/hoan-tac");
    assertThat(undone.select("main").text()).contains("Đã hoàn tác 1 dòng");
    assertThat(partners.find(id, officer).orElseThrow().profile()).isEqualTo(before);
    assertThat(partners.sources(id)).isEmpty();
  }

  @Test
  void a_record_that_somebody_changed_after_the_file_was_taken_is_not_overwritten() {
    var id = take(line(5, "Công ty Một", "JPN"));
    var file = changed(id, Map.of("about", "Từ bảng", "source", "Thư"));
    var seen = partners.find(id, officer).orElseThrow();
    partners.change(id, 1, named(seen.profile(), "Công ty Một Mới"), seen.source(), officer);
    assertThat(page(upload(file)).select("main").text()).contains("Có lỗi 1", "Hồ sơ đã được sửa sau khi tải bảng này về");
  }

  @Test
  void undoing_takes_back_what_nobody_touched_and_names_the_others() {
    var address = address(uploaded(List.of(line(5, "Công ty Một", "JPN"), line(6, "Công ty Hai", "KOR"))));
    new Reader(site, officer).sendOn(address + "/lay");
    var touched = newest("Công ty Hai");
    var seen = partners.find(touched, officer).orElseThrow();
    partners.change(touched, 1, named(seen.profile(), "Công ty Hai Mới"), seen.source(), officer);
    assertThat(new Reader(site, officer).open(address + "/hoan-tac").select("main").text()).contains("2 dòng đã lấy từ tệp doi-tac.xlsx");
    var undone = new Reader(site, officer).sendOn(address + "/hoan-tac");
    assertThat(undone.select("main").text()).contains("Đã hoàn tác 1 dòng", "1 hồ sơ giữ nguyên", "Công ty Hai");
    assertThat(partners.find(touched, officer)).isPresent();
    assertThat(count("partners.partner where name = 'Công ty Một'")).isZero();
    assertThat(count("search.entry where title_vi = 'Công ty Một'")).isZero();
  }

  @Test
  void after_thirty_days_nothing_is_taken_back() {
    var address = address(uploaded(List.of(line(5, "Công ty Một", "JPN"))));
    new Reader(site, officer).sendOn(address + "/lay");
    clock.advance(Duration.ofDays(31));
    assertThat(new Reader(site, officer).open(address).select("a[href$=hoan-tac]")).isEmpty();
    assertThat(new Reader(site, officer).send(address + "/hoan-tac").getStatus()).isEqualTo(422);
    assertThat(count("partners.partner where name = 'Công ty Một'")).isEqualTo(1);
  }

  @Test
  void a_likely_duplicate_is_left_out_until_somebody_says_otherwise() {
    take(line(5, "Công ty Một", "JPN"));
    var address = address(uploaded(List.of(line(5, "CÔNG TY MỘT", "JPN"), line(6, "cong ty mot", "JPN"), line(7, "Công ty Một", "KOR"))));
    var page = new Reader(site, officer).open(address + "?xem=like");
    assertThat(page.select("table tbody tr")).hasSize(2);
    assertThat(page.select("table tbody a[href^=/doi-tac/DT]")).hasSize(2);
    assertThat(page.select("main").text()).contains("Lấy 1 dòng tốt", "Sẽ bỏ qua.");
    var kept = new Reader(site, officer).sendOn(address + "/van-them", "dong", "5");
    assertThat(kept.select("main").text()).contains("Lấy 2 dòng tốt", "Sẽ thêm thành hồ sơ mới.");
    new Reader(site, officer).sendOn(address + "/lay");
    assertThat(count("partners.partner where lower(name) = 'công ty một'")).isEqualTo(3);
  }

  @Test
  void two_rows_of_one_partner_are_told_to_the_second() {
    assertThat(uploaded(List.of(line(5, "Công ty Một", "JPN"), line(6, "CÔNG TY MỘT", "JPN"))).select("main").text())
        .contains("Trùng với dòng 5 của tệp này");
  }
}
