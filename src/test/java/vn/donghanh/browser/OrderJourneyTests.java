package vn.donghanh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.donghanh.world.Demonstration;

/// The whole job, as its people do it: the order that Nghệ An made in January 2025 is entered, matched, sent, answered
/// and confirmed. One picture a step.
@BrowserTest
class OrderJourneyTests {
  static final String TITLE = "Kết nối Đông Nam Á, Đông Bắc Á, Hoa Kỳ, Ấn Độ và EU về công nghệ mới, bán dẫn, năng lượng tái tạo";

  @Autowired ApplicationContext house;

  @Test
  @Timeout(value = 4, unit = TimeUnit.MINUTES)
  void a_locality_orders_the_platform_finds_a_mission_answers_and_the_locality_confirms(Reader reader) {
    Demonstration.play(house);
    playAs(reader, "Vào vai Cán bộ Sở Ngoại vụ tỉnh Nghệ An");
    reader.open("/dat-hang").screenshot("01-dat-hang");
    reader.follow("Lập đặt hàng");
    reader.press("Lưu nháp");
    assertThat(reader.page()).contains("Tiêu đề: Hãy điền mục này");
    reader.screenshot("02-thieu-tieu-de");

    reader.fill("Tiêu đề", TITLE);
    reader.fill("Nội dung đề nghị", "Tiếp cận tập đoàn đa quốc gia, tổ chức quốc tế, hiệp hội doanh nghiệp; tham gia cơ chế hợp tác cấp địa phương.");
    for (var choice : List.of("Thu hút đầu tư", "Tiếp cận tập đoàn, hiệp hội, tổ chức quốc tế", "Tham gia cơ chế hợp tác quốc tế cấp địa phương",
        "Cả nhóm: Kinh tế số và công nghệ", "Bán dẫn và vi mạch", "Cả nhóm: Năng lượng và chuyển đổi xanh", "Năng lượng tái tạo", "Kinh tế tuần hoàn",
        "ASEAN và Đông Nam Á", "Đông Bắc Á", "Liên minh châu Âu", "Hoa Kỳ", "Ấn Độ", "Doanh nghiệp", "Tổ chức đa phương",
        "Hiệp hội doanh nghiệp", "Cơ quan xúc tiến thương mại, đầu tư")) {
      reader.tick(choice);
    }
    reader.screenshot("03-soan");
    reader.press("Lưu nháp");
    assertThat(reader.heading()).isEqualTo(TITLE);
    assertThat(reader.page()).contains("Đã lưu nháp").contains("Ai có thể đáp ứng");
    reader.screenshot("04-goi-y");
    var order = reader.address();

    reader.follow("Xem tất cả, hỏi vì sao không có một đối tác");
    reader.screenshot("05-tat-ca-goi-y");
    reader.open(order + "/goi-y?nhom=EMBASSY");
    assertThat(reader.page()).contains("Đại sứ quán Việt Nam tại Ấn Độ", "Đại sứ quán Việt Nam tại Hàn Quốc", "Đại sứ quán Việt Nam tại Nhật Bản",
        "Đại sứ quán Việt Nam tại Hoa Kỳ", "Đại sứ quán Việt Nam tại Đức", "55 năm quan hệ, 07/01/2027", "EVFTA đang hiệu lực");
    reader.press("Gửi kèm Đại sứ quán Việt Nam tại Ấn Độ");
    reader.open(order + "/goi-y?nhom=PARTNER");
    assertThat(reader.page()).contains("KOTRA", "JETRO", "EuroCham", "AmCham");
    reader.press("Gửi kèm Korea Trade-Investment Promotion Agency (KOTRA)");
    assertThat(reader.page()).contains("Đã gửi kèm đối tác này");

    reader.open(order).follow("Gửi đặt hàng");
    reader.press("Gửi");
    assertThat(reader.page()).contains("Hãy xem lại nội dung rồi đánh dấu vào ô này");
    reader.tick("Tôi đã xem lại, nội dung không có bí mật nhà nước");
    reader.screenshot("06-kiem-tra-va-gui");
    reader.press("Gửi");
    assertThat(reader.page()).contains("Đã gửi. Mỗi nơi nhận có đồng hồ riêng").contains("ĐH-2026-").contains("còn 10 ngày làm việc");
    reader.screenshot("07-da-gui");

    playAs(reader, "Vào vai Cán bộ Đại sứ quán Việt Nam tại Ấn Độ");
    reader.open("/viec-cua-toi");
    assertThat(reader.page()).contains("Trả lời đặt hàng: " + TITLE);
    reader.screenshot("08-viec-cua-co-quan-dai-dien");
    onPhoneAndByNight(reader, "08-viec-cua-co-quan-dai-dien", "/viec-cua-toi");
    reader.open(order).follow("Giao đơn vị").press("Giao");
    reader.follow("Phân công cán bộ").fill("Cán bộ phụ trách", "Phạm Văn Thí Dụ");
    reader.press("Phân công");
    reader.follow("Trả lời").fill("Nội dung trả lời", "Đã trao đổi với hiệp hội công nghiệp; hai doanh nghiệp muốn khảo sát trong quý I.");
    reader.screenshot("09-tra-loi");
    reader.press("Gửi trả lời");
    assertThat(reader.page()).contains("Đã gửi trả lời");

    playAs(reader, "Vào vai Cán bộ Sở Ngoại vụ tỉnh Nghệ An");
    reader.open("/viec-cua-toi");
    assertThat(reader.page()).contains("Xác nhận kết quả hoặc nêu điều còn thiếu: " + TITLE);
    reader.open(order).follow("Xác nhận kết quả").tick("5 – rất hài lòng");
    reader.screenshot("10-xac-nhan");
    reader.press("Xác nhận");
    assertThat(reader.page()).contains("Đã xác nhận kết quả").contains("Đã xác nhận");
    reader.screenshot("11-ket-qua");
    onPhoneAndByNight(reader, "11-ket-qua", order);
    onPhoneAndByNight(reader, "05-tat-ca-goi-y", order + "/goi-y");
    reader.open("/doi-tac?q=KOTRA").follow("Korea Trade-Investment Promotion Agency (KOTRA)");
    onPhoneAndByNight(reader.screenshot("12-doi-tac"), "12-doi-tac", reader.address());
    onPhoneAndByNight(reader.open("/quoc-gia/IND").screenshot("13-quoc-gia"), "13-quoc-gia", "/quoc-gia/IND");
  }

  /// The same page on a phone, where nothing may stand beyond its edge, and by night.
  private static void onPhoneAndByNight(Reader reader, String picture, String address) {
    reader.onPhone().open(address).screenshot(picture + "-dien-thoai");
    assertThat(reader.hiddenToTheRight()).as(address).isZero();
    reader.onDesktop().inTheDark().open(address).screenshot(picture + "-toi");
    reader.inTheLight();
  }

  /// Steps out of the person before and into this one.
  private static void playAs(Reader reader, String person) {
    reader.forget().open("/dang-nhap").press(person);
  }
}
