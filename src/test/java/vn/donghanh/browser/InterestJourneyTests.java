package vn.donghanh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.donghanh.world.Demonstration;

/// A foreign partner on a phone, in English and without an account: searches, finds an opportunity, asks to talk, and reads
/// the answer that an officer gave. One picture a step.
@BrowserTest
class InterestJourneyTests {
  private static final String TITLE = "Example: seafood processing plant seeks investor";
  private static final String TITLE_VI = "Ví dụ: mời đầu tư nhà máy chế biến thủy sản";

  @Autowired ApplicationContext house;

  @Test
  @Timeout(value = 4, unit = TimeUnit.MINUTES)
  void a_foreign_partner_asks_to_talk_and_reads_the_answer(Reader reader) {
    Demonstration.play(house);
    reader.forget().onPhone().open("/tim-kiem?lang=en&q=seafood+plant");
    fits(reader, "14-tim-co-hoi-dien-thoai");
    reader.follow(TITLE);
    assertThat(reader.heading()).isEqualTo(TITLE);
    assertThat(reader.page()).contains("Offer · Investment", "2,000,000 – 5,000,000 USD", "answers within 5 working days");
    fits(reader, "15-co-hoi-dien-thoai");

    reader.follow("Express interest").press("Send");
    assertThat(reader.page()).contains("Your name: Please fill this in");
    reader.open(reader.address()).fill("Your name", "Noa Example").fill("Organisation", "Example Cold Stores Kitahama (example)").choose("Country or territory", "Japan")
        .fill("E-mail address", "noa@example.com").fill("What would you like to talk about?", "We would like to visit the plant in March and discuss freezing technology.");
    reader.tick("I agree that the contact body keeps these details in order to answer me");
    fits(reader, "16-bay-to-quan-tam-dien-thoai");
    reader.press("Send");
    assertThat(reader.page()).contains("Sent. The answer will appear on this page", "answer due by", "5 working days, our default");
    fits(reader, "17-da-gui-quan-tam-dien-thoai");
    var status = reader.address();

    reader.onDesktop().forget().open("/dang-nhap?lang=vi").press("Vào vai Cán bộ Sở Ngoại vụ tỉnh Nghệ An");
    reader.open("/viec-cua-toi");
    assertThat(reader.page()).contains("Trả lời người quan tâm: " + TITLE_VI);
    reader.open("/co-hoi").screenshot("18-danh-sach-co-hoi");
    reader.follow("Người quan tâm").screenshot("19-nguoi-quan-tam");
    reader.open(answering(reader)).tick("Nhận lời trao đổi");
    reader.fill("Nội dung trả lời", "You are welcome in the second week of March. Please write to the department; we will send the figures before.");
    reader.screenshot("20-tra-loi-nguoi-quan-tam");
    reader.press("Gửi trả lời");
    assertThat(reader.page()).contains("Đã gửi trả lời");

    reader.forget().onPhone().open(status + "?lang=en");
    assertThat(reader.page()).contains("Accepted to talk", "You are welcome in the second week of March");
    fits(reader, "21-da-co-tra-loi-dien-thoai");
    reader.onDesktop();
  }

  /// The page of the question that this journey asked: the newest that waits.
  private static String answering(Reader reader) {
    return reader.links().stream().filter(it -> it.matches("/co-hoi/quan-tam/[0-9a-f-]{36}"))
        .filter(it -> reader.open(it).sees("Noa Example")).findFirst().orElseThrow();
  }

  private static void fits(Reader reader, String picture) {
    assertThat(reader.hiddenToTheRight()).as(reader.address()).isZero();
    reader.screenshot(picture);
  }
}
