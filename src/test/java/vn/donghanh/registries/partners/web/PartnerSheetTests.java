package vn.donghanh.registries.partners.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.donghanh.Actor;
import vn.donghanh.Role;
import vn.donghanh.rules.sheets.SheetReading;
import vn.donghanh.world.Reader;
import vn.donghanh.world.Signed;

class PartnerSheetTests extends PartnerUploads {

  @Test
  void an_upload_is_shown_and_nothing_of_it_is_in_the_register() {
    var before = state();
    var page = uploaded(mixed());
    assertThat(page.select(".figure").eachText()).containsExactly("Thêm mới 2", "Thay đổi 0", "Giống hồ sơ đã có 1", "Có lỗi 2", "Không đổi 0");
    assertThat(page.select("main").text()).contains("Quốc gia, vùng lãnh thổ đặt trụ sở: đọc được “Nước lạ” – Hãy chọn trong danh sách", "Tên: Hãy điền mục này", "Lấy 2 dòng tốt");
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void the_good_rows_are_taken_with_their_journal_and_where_they_came_from() {
    var address = address(uploaded(mixed()));
    var result = new Reader(site, officer).sendOn(address + "/lay");
    assertThat(result.select("main").text()).contains("Đã lấy 2 dòng", "Tải 2 dòng lỗi để sửa");
    var id = newest("Công ty Một");
    var partner = partners.find(id, officer).orElseThrow();
    assertThat(partner.profile().country()).isEqualTo("JPN");
    assertThat(partner.ownerBody()).isEqualTo(officer.body());
    assertThat(acts()).containsExactly("partners.add", "partners.add", "sheets.act.take");
    assertThat(new Reader(site, officer).open("/doi-tac/" + id).select("main").text()).contains("Nhập từ bảng tính", "doi-tac.xlsx, dòng 5", "SHA-256");
    assertThat(new Reader(site, officer).open("/tim-kiem?q=Cong+ty+Mot").select("main").text()).contains("Công ty Một");
  }

  @Test
  void the_same_file_a_second_time_has_nothing_to_take() {
    var file = file(List.of(line(5, "Công ty Một", "JPN"), line(6, "Công ty Hai", "KOR")));
    new Reader(site, officer).sendOn(address(page(upload(file))) + "/lay");
    var again = page(upload(file));
    assertThat(again.select("main").text()).contains("Đúng tệp này đã được nhập", "Không có dòng nào để lấy", "Không đổi 2");
    assertThat(again.select("form[action$=/lay]")).isEmpty();
  }

  @Test
  void the_wrong_rows_come_back_as_a_file_and_are_taken_once_they_are_right() {
    var address = address(uploaded(mixed()));
    var file = new Reader(site, officer).get(address + "/dong-loi");
    assertThat(file.getContentType()).contains("spreadsheetml");
    var lines = SheetReading.read(file.getContentAsByteArray(), sheet.form());
    assertThat(lines).hasSize(2).extracting(line -> line.cell("country")).contains("Nước lạ");
    assertThat(strings(file.getContentAsByteArray())).contains("dòng 7 · Quốc gia, vùng lãnh thổ đặt trụ sở: Hãy chọn trong danh sách");
    var right = lines.stream().map(line -> UploadedPartners.line(line.number(), line.cells(), "country", "FRA", "name", "Công ty " + line.number())).toList();
    assertThat(page(upload(file(right))).select("main").text()).contains("Lấy 2 dòng tốt", "Có lỗi 0");
  }

  @Test
  void a_secrecy_stamp_is_refused_as_in_the_form() {
    var page = uploaded(List.of(UploadedPartners.line(5, UploadedPartners.good("Công ty Một", "JPN"), "about", "Mở đầu\nTUYỆT MẬT\nKết thúc")));
    assertThat(page.select("main").text()).contains("Có lỗi 1", "Nội dung có dấu độ mật");
  }

  @Test
  void an_export_follows_the_filter_and_is_written_down() {
    var lines = SheetReading.read(export("?nuoc=JPN"), sheet.form());
    assertThat(lines).isNotEmpty().hasSizeLessThan(100).allMatch(line -> line.cell("country").equals("JPN") || line.cell("territory").contains("JPN"));
    assertThat(sql.fetchValue("select after->>'filter' from journal.entry where act = 'sheets.act.export' and id > ?", since)).isEqualTo("nuoc=JPN");
    assertThat(sheet.form().columns()).extracting(it -> it.key()).doesNotContain("phone", "mail", "person");
  }

  @Test
  void nobody_else_learns_of_an_upload() {
    var address = address(uploaded(List.of(line(5, "Công ty Một", "JPN"))));
    var colleague = new Actor("00000000-0000-0000-0000-000000000009", "Người Khác", officer.body(), officer.bodyName(), "99", null, officer.roles());
    var elsewhere = new Actor(officer.account(), officer.name(), "LOC-01-NV", "Sở khác", "01", null, officer.roles());
    for (var other : List.of(colleague, elsewhere, Signed.someone(Role.LOCALITY_LEADER))) {
      assertThat(new Reader(site, other).get(address).getStatus()).isEqualTo(404);
      assertThat(new Reader(site, other).send(address + "/lay").getStatus()).isEqualTo(404);
    }
  }

  @Test
  void what_is_no_template_is_said_at_the_field() {
    assertThat(back("Tên;Nước\nA;B".getBytes())).contains("Tệp bảng tính: Đây là tệp CSV");
    assertThat(back(new byte[0])).contains("Tệp trống");
    assertThat(back(Arrays.copyOf(file(mixed()), 900))).contains("Tệp bị hỏng");
    assertThat(new Reader(site, officer).sendBack(START).select("main").text()).contains("Hãy chọn một tệp .xlsx");
  }

  @Test
  void whatever_is_uploaded_nothing_breaks_and_nothing_is_saved() {
    var chance = new SplittableRandom(Long.getLong("donghanh.seed", 20_261_122L));
    var good = file(mixed());
    var before = state();
    for (var i = 0; i < 120; i++) {
      var bytes = good.clone();
      for (var hit = chance.nextInt(1, 30); hit > 0; hit--) {
        bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
      }
      assertThat(upload(bytes).getStatus()).isIn(302, 422);
    }
    assertThat(state()).isEqualTo(before);
  }
}
