package vn.donghanh.foundation.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Role;
import vn.donghanh.Subject;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.Signed;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class MyWorkPageTests {
  @Autowired Tasks tasks;
  @Autowired MockMvcTester site;
  @Autowired MovableClock clock;

  @BeforeEach
  void today() {
    clock.moveTo(MovableClock.START);
  }

  @Test
  void a_duty_shows_its_title_date_in_words_basis_and_link() {
    open(1, "LOC-99-NV", null, LocalDate.of(2026, 1, 3));
    var row = page("/viec-cua-toi", officer("LOC-99-NV")).selectFirst(".row");

    assertThat(row).isNotNull();
    assertThat(row.select("a").text()).isEqualTo("Trả lời đặt hàng số 1");
    assertThat(row.select("a").attr("href")).isEqualTo("/dat-hang/1");
    assertThat(row.text()).contains("Quá hạn 3 ngày").contains("03/01/2026").contains("Căn cứ: mặc định");
  }

  @ParameterizedTest
  @CsvSource({"2026-01-05, Quá hạn 1 ngày, 1 day overdue", "2026-01-06, Hạn hôm nay, Due today", "2026-01-08, Còn 2 ngày, 2 days left",
      ", Không có thời hạn, No due date"})
  void the_date_is_told_in_the_readers_language(@Nullable LocalDate due, String vietnamese, String english) {
    open(1, "LOC-99-NV", null, due);

    assertThat(page("/viec-cua-toi", officer("LOC-99-NV")).select(".row .tag").text()).isEqualTo(vietnamese);
    assertThat(page("/viec-cua-toi?lang=en", officer("LOC-99-NV")).select(".row .tag").text()).isEqualTo(english);
  }

  @Test
  void a_duty_of_another_body_names_that_body() {
    open(1, "MOFA", "LOC-99-NV", null);

    assertThat(page("/viec-cua-toi", officer("LOC-99-NV")).select("#cho-co-quan-khac .row").text()).contains("Bộ Ngoại giao");
  }

  @Test
  void the_home_page_begins_with_what_waits_and_the_most_urgent_of_it() {
    open(1, "LOC-99-NV", null, LocalDate.of(2026, 1, 3));
    open(2, "LOC-99-NV", null, null);
    open(3, "MOFA", "LOC-99-NV", null);
    var panel = page("/", officer("LOC-99-NV")).select("main > :first-child");

    assertThat(panel.select("h2").text()).isEqualTo("Việc của tôi");
    assertThat(panel.select(".figure__label").eachText()).containsExactly("Quá hạn", "Không có thời hạn", "Chờ cơ quan khác");
    assertThat(panel.select(".figure__number a").eachText()).containsExactly("1", "1", "1");
    assertThat(panel.select(".row a").eachText()).containsExactly("Trả lời đặt hàng số 1", "Trả lời đặt hàng số 2");
    assertThat(page("/", Actor.VISITOR).select("#viec-cua-toi")).isEmpty();
  }

  @Test
  void an_empty_list_teaches() {
    assertThat(page("/viec-cua-toi", officer("LOC-99-NV")).select(".empty").text()).contains("Hiện không có việc nào");
  }

  @ParameterizedTest
  @CsvSource({"LOCALITY_OFFICER, /dat-hang/moi, /dat-hang", "LOCALITY_LEADER, /dat-hang/moi, /dat-hang",
      "MISSION_OFFICER, /dat-hang?cua=gui-toi, /dat-hang", "MINISTRY_OFFICER, /dat-hang?cua=gui-toi, /dat-hang",
      "CONSULTED_OFFICER, /dat-hang?cua=gui-toi, /dat-hang", "BODY_ADMINISTRATOR, /quan-tri/tai-khoan,", "AUDITOR, /nhat-ky,"})
  void an_empty_list_offers_each_role_what_it_does_first(Role role, String first, @Nullable String second) {
    var steps = page("/viec-cua-toi", actor("LOC-99-NV", role)).select(".empty a.button");
    assertThat(steps.eachAttr("href")).containsExactlyElementsOf(Stream.of(first, second).filter(Objects::nonNull).toList());
    assertThat(steps.not(".button--second")).hasSize(1);
  }

  @Test
  void no_first_step_stands_beside_a_duty_that_waits() {
    open(1, "LOC-99-NV", null, LocalDate.of(2026, 1, 3));
    assertThat(page("/viec-cua-toi?nhom=khong-thoi-han", officer("LOC-99-NV")).select(".empty a.button")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void the_counts_shown_equal_the_rows_one_can_open(Role role) {
    var random = new Random(7);
    for (int id = 0; id < 320; id++) {
      open(id, random.nextInt(3) == 0 ? "MOFA" : "LOC-99-NV", random.nextBoolean() ? "LOC-99-NV" : null,
          random.nextInt(4) == 0 ? null : MovableClock.START.plusDays(random.nextInt(20) - 10));
    }
    var reader = actor("LOC-99-NV", role);
    var front = page("/viec-cua-toi", reader);
    var all = 0;
    for (var tab : front.select(".tab").subList(1, DutyGroup.values().length + 1)) {
      var shown = number(tab.select(".tab__count").text());
      all += shown;
      assertThat(rows(tab.attr("href"), reader)).as(tab.text()).isEqualTo(shown);
    }
    assertThat(number(front.select(".tab .tab__count").getFirst().text())).isEqualTo(all);
    front.select(".panel:has(.duties__count)").forEach(section -> assertThat(section.select(".row"))
        .hasSize(Math.min(DutyChoice.BEGINNING, number(section.select(".duties__count").text()))));
  }

  @Test
  void strange_addresses_show_the_whole_list() {
    open(1, "LOC-99-NV", null, null);

    assertThat(page("/viec-cua-toi?loai=x&nhom=y&trang=-1", officer("LOC-99-NV")).select(".row")).hasSize(1);
    assertThat(page("/viec-cua-toi?nhom=khong-thoi-han&trang=999999", officer("LOC-99-NV")).select(".row")).isEmpty();
  }

  @Test
  void a_visitor_is_asked_to_sign_in() {
    assertThat(site.get().uri("/viec-cua-toi").exchange()).hasStatus3xxRedirection();
  }

  private int rows(String address, Actor reader) {
    var sum = 0;
    for (var next = address; !next.isEmpty(); ) {
      var page = page(next, reader);
      sum += page.select(".row").size();
      next = page.select(".pager a[rel=next]").attr("href");
    }
    return sum;
  }

  private static int number(String text) {
    return Integer.parseInt(text.replaceAll("\\D", ""));
  }

  private void open(int id, String body, @Nullable String waitedBy, @Nullable LocalDate due) {
    tasks.open(new Duty(Subject.of("needs", id), "needs.answer", BilingualText.of("Trả lời đặt hàng số " + id, "Answer order " + id),
        body, waitedBy, due, "mặc định", "/dat-hang/" + id));
  }

  private Document page(String address, Actor reader) {
    var answer = site.get().uri(java.net.URI.create(address)).with(Signed.as(reader)).exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private static Actor officer(String body) {
    return actor(body, Role.LOCALITY_OFFICER);
  }

  private static Actor actor(String body, Role role) {
    return new Actor("ha", "Nguyễn Thị Hà", body, "Sở Ngoại vụ tỉnh Hải Sơn", null, null, Set.of(role));
  }
}
