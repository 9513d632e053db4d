package vn.donghanh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.donghanh.registries.partners.web.UploadedPartners;
import vn.donghanh.rules.sheets.SheetForm;
import vn.donghanh.rules.sheets.SheetLine;
import vn.donghanh.rules.sheets.SheetOwner;
import vn.donghanh.rules.sheets.SheetReading;
import vn.donghanh.rules.sheets.Workbooks;
import vn.donghanh.world.Demonstration;

/// An officer brings in a thousand partners of which thirty-seven rows are wrong, puts those right, and thinks better of it.
@BrowserTest
class ImportJourneyTests {
  private static final long SEED = 20_261_122L;

  @Autowired ApplicationContext house;
  @Autowired DSLContext sql;
  @TempDir Path desk;

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void a_thousand_rows_come_in_the_wrong_ones_are_put_right_and_all_of_it_is_undone(Reader reader) throws IOException {
    Demonstration.play(house);
    var before = partners();
    reader.forget().open("/dang-nhap").press("Vào vai Cán bộ Sở Ngoại vụ tỉnh Nghệ An");
    reader.open("/doi-tac").follow("Nhập từ bảng tính").screenshot("14-nhap-bang-tinh");
    reader.hands().attach(file("nghin-doi-tac.xlsx", UploadedPartners.of(SEED, 1_000, 37)));
    reader.press("Tải lên và xem trước");
    assertThat(reader.page()).contains("Chưa có gì được ghi vào sổ").contains("Có lỗi 37").contains("Lấy 963 dòng tốt");
    assertThat(partners()).isEqualTo(before);
    reader.screenshot("15-xem-truoc-khi-nhap");
    reader.onPhone().screenshot("15-xem-truoc-khi-nhap-dien-thoai");
    assertThat(reader.hiddenToTheRight()).isZero();
    var wrong = reader.onDesktop().hands().download("Tải 37 dòng lỗi để sửa");
    assertThat(reader.barriers()).isEmpty();

    reader.press("Lấy 963 dòng tốt");
    reader.hands().until("document.body.textContent.includes('Đã lấy 963 dòng')");
    assertThat(partners()).isEqualTo(before + 963);
    reader.screenshot("16-ket-qua-nhap");
    var first = reader.address();

    reader.open("/bang-tinh/doi-tac").hands().attach(file("dong-loi-da-sua.xlsx", corrected(wrong)));
    reader.press("Tải lên và xem trước");
    assertThat(reader.page()).contains("Có lỗi 0").contains("Lấy 37 dòng tốt");
    reader.press("Lấy 37 dòng tốt");
    reader.hands().until("document.body.textContent.includes('Đã lấy 37 dòng')");
    assertThat(partners()).isEqualTo(before + 1_000);
    reader.open("/doi-tac?q=" + SEED).follow("Đối tác thử nghiệm " + SEED + " 0");
    assertThat(reader.page()).contains("Nhập từ bảng tính").contains("nghin-doi-tac.xlsx, dòng 5");

    reader.open(first).follow("Hoàn tác lần nhập này").screenshot("17-hoan-tac-lan-nhap");
    reader.press("Hoàn tác lần nhập này");
    reader.hands().until("document.body.textContent.includes('Đã hoàn tác 963 dòng')");
    assertThat(partners()).isEqualTo(before + 37);
  }

  /// What somebody does with the file of wrong rows: reads what each says and fills in what is right.
  private List<SheetLine> corrected(byte[] wrong) {
    var lines = SheetReading.read(wrong, form());
    assertThat(lines).hasSize(37);
    return lines.stream().map(line -> {
      var cells = new LinkedHashMap<>(line.cells());
      UploadedPartners.good("Đối tác thử nghiệm đã sửa " + line.number(), "JPN").forEach((column, value) -> {
        if (!value.isEmpty()) {
          cells.put(column, value);
        }
      });
      cells.put("parent", "");
      cells.put("identifier-LEI", "");
      return SheetLine.of(line.number(), cells);
    }).toList();
  }

  private Path file(String name, List<SheetLine> lines) throws IOException {
    return Files.write(desk.resolve(name), Workbooks.written(form(), lines));
  }

  private SheetForm form() {
    return house.getBeanProvider(SheetOwner.class).stream().filter(owner -> owner.module().equals("partners")).findFirst().orElseThrow().form();
  }

  private int partners() {
    return sql.fetchSingle("select count(*) from partners.partner").get(0, Integer.class);
  }
}
