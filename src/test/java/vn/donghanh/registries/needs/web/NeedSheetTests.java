package vn.donghanh.registries.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Role;
import vn.donghanh.rules.sheets.SheetLine;
import vn.donghanh.rules.sheets.SheetReading;
import vn.donghanh.rules.sheets.Uploads;
import vn.donghanh.rules.sheets.Workbooks;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class NeedSheetTests {
  private static final String START = "/bang-tinh/dat-hang";

  @Autowired MockMvcTester site;
  @Autowired DSLContext sql;
  @Autowired NeedSheet sheet;

  private final Actor officer = new Actor("00000000-0000-0000-0000-000000000001", "Người Thử", "LOC-40-NV", "Sở Ngoại vụ tỉnh Nghệ An", "40", null,
      Set.of(Role.LOCALITY_OFFICER));

  @Test
  void rows_become_drafts_of_the_body_and_none_is_sent() {
    var page = uploaded(List.of(line(5, "Tìm nhà đầu tư bán dẫn"), line(6, "Học bổng điều dưỡng", "wantedBy", "2026-12-31", "joint1", "LOC-31-NV", "share1", "30"), line(7, "")));
    assertThat(page.select("main").text()).contains("Lấy 2 dòng tốt", "Có lỗi 1", "Tiêu đề: Hãy điền mục này");
    new Reader(site, officer).sendOn(uploads().address(page) + "/lay");
    var drafts = sql.fetch("select stage, number, wanted_by::text, (select count(*) from needs.party p where p.need = n.id) from needs.need n where title in ('Tìm nhà đầu tư bán dẫn', 'Học bổng điều dưỡng') order by title");
    assertThat(drafts.getValues(0, String.class)).containsExactly("DRAFT", "DRAFT");
    assertThat(drafts.getValues(1)).containsOnlyNulls();
    assertThat(drafts.getValues(2, String.class)).containsExactlyInAnyOrder(null, "2026-12-31");
    assertThat(drafts.getValues(3, Integer.class)).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void a_row_that_the_order_itself_would_refuse_is_wrong_in_the_preview() {
    var page = uploaded(List.of(line(5, "Một"), line(6, "Hai", "joint1", "LOC-31-NV", "share1", "10", "joint2", "LOC-31-NV", "share2", "10")));
    assertThat(page.select("main").text()).contains("Lấy 1 dòng tốt", "Có lỗi 1");
  }

  @Test
  void drafts_go_out_and_come_in_unchanged_changed_and_back() {
    var first = uploaded(List.of(line(5, "Tìm nhà đầu tư bán dẫn", "wantedBy", "2026-12-31")));
    new Reader(site, officer).sendOn(uploads().address(first) + "/lay");
    var file = uploads().export("?cua=cua-toi");
    assertThat(uploads().page(uploads().upload(file)).select("main").text()).contains("Không có dòng nào để lấy", "Có lỗi 0", "Thay đổi 0");
    var out = SheetReading.read(file, sheet.form()).stream().filter(it -> it.cell("title").equals("Tìm nhà đầu tư bán dẫn")).findFirst().orElseThrow();
    var cells = new LinkedHashMap<>(out.cells());
    cells.put("offer", "Đất, hạ tầng");
    var changed = uploaded(List.of(SheetLine.of(5, cells)));
    assertThat(changed.select("main").text()).contains("Thay đổi 1", "Địa phương dành gì cho đối tác: Đất, hạ tầng");
    new Reader(site, officer).sendOn(uploads().address(changed) + "/lay");
    assertThat(offer()).isEqualTo("Đất, hạ tầng");
    new Reader(site, officer).sendOn(uploads().address(changed) + "/hoan-tac");
    assertThat(offer()).isEmpty();
  }

  @Test
  void undoing_discards_the_drafts_that_nobody_wrote_on() {
    var page = uploaded(List.of(line(5, "Tìm nhà đầu tư bán dẫn")));
    new Reader(site, officer).sendOn(uploads().address(page) + "/lay");
    new Reader(site, officer).sendOn(uploads().address(page) + "/hoan-tac");
    assertThat(sql.fetchCount(DSL.table("needs.need"), DSL.condition("title = 'Tìm nhà đầu tư bán dẫn'"))).isZero();
  }

  @Test
  void the_same_title_again_is_like_the_draft_that_stands() {
    var file = Workbooks.written(sheet.form(), List.of(line(5, "Tìm nhà đầu tư bán dẫn")));
    new Reader(site, officer).sendOn(uploads().address(uploads().page(uploads().upload(file))) + "/lay");
    assertThat(uploads().page(uploads().upload(file)).select("main").text()).contains("Đúng tệp này đã được nhập", "Không đổi 1");
    assertThat(uploaded(List.of(line(5, "Tìm nhà đầu tư bán dẫn", "offer", "Đất"))).select("main").text()).contains("Giống hồ sơ đã có 1");
  }

  private Document uploaded(List<SheetLine> lines) {
    return uploads().page(uploads().upload(Workbooks.written(sheet.form(), lines)));
  }

  private Uploads uploads() {
    return new Uploads(site, START, officer);
  }

  private String offer() {
    return sql.fetchSingle("select offer from needs.need where title = 'Tìm nhà đầu tư bán dẫn'").get(0, String.class);
  }

  private static SheetLine line(int number, String title, String... more) {
    var cells = new LinkedHashMap<>(Map.of("title", title, "description", "Mô tả thử", "asks", "", "sectors", "", "markets", "JPN"));
    for (var at = 0; at < more.length; at += 2) {
      cells.put(more[at], more[at + 1]);
    }
    return SheetLine.of(number, cells);
  }
}
