package vn.donghanh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.donghanh.world.Demonstration;
import vn.donghanh.world.MovableClock;

/// What our scripts add to pages that work without them, one test a comfort. The long list that narrows, and the theme
/// that changes at once, stand with the components.
@BrowserTest
class ScriptBrowserTests {
  private static final String PICK = "Thêm theo tên hoặc mã";
  private static final String MORE = "//nav//a[.='Danh mục']";

  @Autowired ApplicationContext house;
  @Autowired MovableClock clock;

  @AfterEach
  void back() {
    clock.moveTo(MovableClock.START);
  }

  @Test
  void what_is_wrong_takes_the_focus_and_leads_into_its_field(Reader reader) {
    draft(reader).press("Lưu nháp");
    assertThat(reader.hands().focused()).contains("cần sửa");
    reader.hands().within("Tiêu đề: Hãy điền mục này");
    assertThat(reader.hands().focused()).isEqualTo("Tiêu đề");
  }

  @Test
  void who_leaves_unsaved_words_is_asked_first(Reader reader) {
    draft(reader);
    assertThat(reader.hands().asksBeforeLeaving()).isFalse();
    reader.fill("Tiêu đề", "Ví dụ: chưa lưu");
    assertThat(reader.hands().asksBeforeLeaving()).isTrue();
    assertThat(reader.press("Lưu nháp").hands().asksBeforeLeaving()).isFalse();
  }

  @Test
  void an_order_that_is_saved_by_two_presses_is_saved_once(Reader reader) {
    var title = "Ví dụ: bấm hai lần";
    draft(reader).fill("Tiêu đề", title).hands().pressTwice("Lưu nháp");
    assertThat(reader.heading()).isEqualTo(title);
    assertThat(reader.open("/dat-hang").all("//tbody//a[.='" + title + "']")).hasSize(1);
  }

  @Test
  void a_form_to_which_one_goes_back_can_be_sent_again(Reader reader) {
    draft(reader).press("Lưu nháp").hands().back();
    assertThat(reader.fill("Tiêu đề", "Ví dụ: quay lại rồi lưu").press("Lưu nháp").heading()).isEqualTo("Ví dụ: quay lại rồi lưu");
  }

  @Test
  void an_open_menu_closes_by_escape_and_by_a_click_beside_it(Reader reader) {
    enter(reader).open("/doi-tac").press("Thêm");
    assertThat(reader.all(MORE)).hasSize(1);
    reader.hands().escape();
    assertThat(reader.all(MORE)).isEmpty();
    assertThat(reader.hands().focused()).isEqualTo("Thêm");
    reader.press("Thêm").hands().clickBeside();
    assertThat(reader.all(MORE)).isEmpty();
  }

  @Test
  void a_page_that_nobody_touches_for_fifteen_minutes_goes_to_the_sign_in_page(Reader reader) {
    var hands = reader.hands();
    hands.withFastClock(() -> {
      enter(reader).open("/doi-tac");
      away(hands, 14);
      hands.clickBeside();
      hands.until("performance.getEntriesByType('resource').some(it => it.name.endsWith('/con-lam-viec'))");
      away(hands, 14);
      assertThat(reader.address()).as("a hand on the page begins the fifteen minutes anew").isEqualTo("/doi-tac");
      away(hands, 2);
      hands.until("location.pathname === '/dang-nhap'");
      assertThat(reader.address()).isEqualTo("/dang-nhap?ve=%2Fdoi-tac&ly-do=nghi");
      assertThat(reader.sees("Phiên làm việc đã khóa sau 15 phút không thao tác")).isTrue();
    });
  }

  @Test
  void partners_come_while_one_types_their_name_and_a_ticked_one_stays(Reader reader) {
    draft(reader).fill("Tiêu đề", "Ví dụ: chọn theo tên").fill(PICK, "kotra");
    reader.hands().until("document.querySelector('#avoid-found')?.textContent.includes('KOTRA')");
    assertThat(reader.address()).as("nothing was sent").isEqualTo("/dat-hang/moi");
    reader.tick("Korea Trade-Investment Promotion Agency (KOTRA)").fill(PICK, "eurocham");
    reader.hands().until("document.querySelector('#avoid-found').textContent.includes('EuroCham')");
    assertThat(reader.all("//*[@id='avoid-found']//label[../input[@checked]]")).singleElement().asString().contains("KOTRA");
    reader.fill(PICK, "không ai tên này");
    reader.hands().until("document.querySelector('#avoid-found').textContent.includes('Không tìm thấy')");
    reader.fill(PICK, "").press("Lưu nháp");
    assertThat(reader.heading()).isEqualTo("Ví dụ: chọn theo tên");
    assertThat(reader.page()).contains("Korea Trade-Investment Promotion Agency (KOTRA)").doesNotContain("EuroCham");
  }

  /// So much later, for the page and for the house.
  private void away(Hands hands, int minutes) {
    clock.advance(Duration.ofMinutes(minutes));
    hands.away(Duration.ofMinutes(minutes));
  }

  private Reader draft(Reader reader) {
    return enter(reader).open("/dat-hang/moi");
  }

  private Reader enter(Reader reader) {
    Demonstration.play(house);
    return reader.open("/dang-nhap").press("Vào vai Cán bộ Sở Ngoại vụ tỉnh Nghệ An");
  }
}
