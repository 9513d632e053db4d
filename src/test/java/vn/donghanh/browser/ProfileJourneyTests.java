package vn.donghanh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.donghanh.world.Demonstration;

/// From an officer's sentence to what a foreign partner reads on a phone, with the pictures of it.
@BrowserTest
class ProfileJourneyTests {
  private static final String DESK = "/ho-so-dia-phuong/48/bien-tap";
  private static final String OFFICER = "Vào vai Cán bộ Sở Ngoại vụ thành phố Đà Nẵng";

  @Autowired ApplicationContext house;

  @BeforeEach
  void play() {
    Demonstration.play(house);
  }

  @Test
  void what_an_officer_publishes_a_foreign_partner_reads_on_a_phone(Reader reader) {
    reader.open("/dang-nhap?lang=vi").press(OFFICER).open("/ho-so-dia-phuong").follow("Biên tập hồ sơ");
    assertThat(reader.page()).contains("Bản dịch chưa cập nhật: tiếng Anh chưa theo kịp tiếng Việt");
    reader.screenshot("14-bien-tap-ho-so").follow("Viết Con người");
    reader.fill("Tiếng Việt", "Ví dụ: mỗi năm có một nghìn kỹ sư ra trường.").fill("Tiếng Anh", "Example: a thousand engineers graduate every year.");
    reader.fill("Nguồn", "Ví dụ trình diễn").press("Lưu");
    assertThat(reader.page()).contains("1 thay đổi sau khi công bố bản số");
    assertThat(reader.barriers()).isEmpty();
    reader.follow("Xem thay đổi và công bố").tick("Nội dung không có bí mật nhà nước, không có thông tin liên hệ cá nhân");
    reader.press("Công bố");
    assertThat(reader.page()).contains("Đã công bố hồ sơ");

    reader.forget().open("/dia-phuong/48?lang=en").screenshot("15-dia-phuong-en");
    assertThat(reader.page()).contains("Example: a thousand engineers graduate every year.").contains("Translation out of date");
    assertThat(reader.barriers()).isEmpty();
    reader.onPhone().open("/dia-phuong/48?lang=en").screenshot("15-dia-phuong-en-dien-thoai");
    assertThat(reader.hiddenToTheRight()).isZero();
    reader.follow("Example: a shared laboratory");
    assertThat(reader.page()).contains("What the locality offers in return");
    assertThat(reader.hiddenToTheRight()).isZero();
    reader.onDesktop().open("/dia-phuong/48?lang=vi");
  }

  @Test
  void the_desk_and_its_forms_fit_a_phone(Reader reader) {
    reader.open("/dang-nhap?lang=vi").press(OFFICER).onPhone();
    for (var address : new String[] {DESK, "/ho-so-dia-phuong/48/doan/the-manh", "/ho-so-dia-phuong/48/so-lieu/moi", "/ho-so-dia-phuong/48/mui-nhon/moi",
        "/ho-so-dia-phuong/48/sang-kien/moi", "/ho-so-dia-phuong/48/ban/1", "/ho-so-dia-phuong"}) {
      assertThat(reader.open(address).hiddenToTheRight()).as(address).isZero();
      assertThat(reader.barriers()).as(address).isEmpty();
    }
  }
}
