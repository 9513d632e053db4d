package vn.donghanh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.donghanh.world.Demonstration;

/// Two records of one invented firm become one, and two again: found, compared, merged, read at the old address, undone.
@BrowserTest
class MergeJourneyTests {
  @Autowired ApplicationContext house;

  @Test
  @Timeout(value = 4, unit = TimeUnit.MINUTES)
  void an_officer_merges_two_records_of_one_partner_and_takes_it_back(Reader reader) {
    Demonstration.play(house);
    playAs(reader, "Vào vai Cán bộ Cục Ngoại vụ và Ngoại giao văn hóa, Bộ Ngoại giao");
    reader.open("/doi-tac/trung");
    assertThat(reader.page()).contains("Kitahama Steel (ví dụ) – Thép Kitahama (ví dụ)", "Cùng tên, không kể dấu, ngoặc và loại hình pháp lý");
    reader.screenshot("14-co-the-trung");

    reader.open("/doi-tac?q=kitahama+steel").follow("Kitahama Steel (ví dụ)");
    var stays = reader.address().replaceAll("\\?.*", "");
    assertThat(reader.page()).contains("Có thể trùng với", "Ví dụ: gặp tại Đà Nẵng").doesNotContain("Ví dụ: gọi cho văn phòng");
    reader.follow("Thép Kitahama (ví dụ)");
    assertThat(reader.page()).contains("Hồ sơ ở lại", "1 lần tiếp xúc", "1 lần xác minh", "Ví dụ trình diễn, không phải dữ liệu thật");
    var goes = stays.replaceAll("/[^/]*$", "/") + reader.address().replaceAll(".*voi=", "");
    reader.screenshot("15-so-sanh-hai-ho-so");
    onPhone(reader, "15-so-sanh-hai-ho-so", reader.address());
    reader.press("Gộp");
    assertThat(reader.page()).contains("Lý do: Hãy điền mục này");
    reader.fill("Lý do", "Cùng một doanh nghiệp, hai cơ quan cùng nhập").press("Gộp");
    assertThat(reader.page()).contains("Đã gộp", "Hồ sơ đã gộp vào đây", "Hoàn tác được đến hết");
    reader.screenshot("16-da-gop");

    reader.open(goes);
    assertThat(reader.address()).contains(stays);
    assertThat(reader.page()).contains("đã được gộp vào hồ sơ này", "Ví dụ: gọi cho văn phòng", "Gặp làm việc");
    reader.screenshot("17-dia-chi-cu-va-dong-thoi-gian");
    onPhone(reader, "17-dia-chi-cu-va-dong-thoi-gian", stays);
    reader.open("/doi-tac?q=kitahama+steel");
    assertThat(reader.page()).contains("1 đối tác");

    reader.open(stays).follow("Hoàn tác gộp");
    reader.fill("Lý do", "Hai nhà máy là hai pháp nhân");
    reader.screenshot("18-hoan-tac");
    reader.press("Hoàn tác");
    assertThat(reader.page()).contains("Đã hoàn tác", "Thép Kitahama (ví dụ)");
    reader.open("/doi-tac?q=kitahama+steel");
    assertThat(reader.page()).contains("2 đối tác");
    reader.open(goes);
    assertThat(reader.page()).contains("Ví dụ: gọi cho văn phòng").doesNotContain("Ví dụ: gặp tại Đà Nẵng");
  }

  private static void onPhone(Reader reader, String picture, String address) {
    reader.onPhone().open(address).screenshot(picture + "-dien-thoai");
    assertThat(reader.hiddenToTheRight()).as(address).isZero();
    reader.onDesktop().open(address);
  }

  private static void playAs(Reader reader, String person) {
    reader.forget().open("/dang-nhap").press(person);
  }
}
