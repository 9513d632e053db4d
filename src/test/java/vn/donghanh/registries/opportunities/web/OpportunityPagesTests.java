package vn.donghanh.registries.opportunities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.opportunities.OpportunityWorld.AUTHOR;
import static vn.donghanh.registries.opportunities.OpportunityWorld.COLLEAGUE;
import static vn.donghanh.registries.opportunities.OpportunityWorld.MINISTRY;
import static vn.donghanh.registries.opportunities.OpportunityWorld.TUE_2026_01_06;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.Reader;
import vn.donghanh.world.Statements;
import vn.donghanh.world.WholeHouse;

/// The pages of opportunities, from the first draft to an answered expression of interest.
@WholeHouse
@Transactional
class OpportunityPagesTests {
  private static final List<String> WRITTEN = List.of("direction", "OFFER", "kind", "INVESTMENT", "title", "Chào đầu tư nhà máy chế biến rong biển",
      "titleEn", "Seaweed plant seeks investor", "summary", "Cần vốn mở rộng, thị trường sẵn có.", "summaryEn", "Capital wanted.", "sectors", "AGR-FIS",
      "markets", "JPN", "least", "1.000.000", "currency", "USD", "locality", "40", "contact", "LOC-40-NV", "months", "12", "source", "Công văn của Sở");

  @Autowired MockMvcTester site;
  @Autowired MovableClock clock;
  @Autowired DSLContext sql;

  @BeforeEach
  @AfterEach
  void begin() {
    clock.moveTo(TUE_2026_01_06);
  }

  @Test
  void from_a_draft_to_an_answered_expression_of_interest() {
    var page = as(AUTHOR).sendOn("/co-hoi/moi", WRITTEN.toArray(String[]::new));
    var address = address(page);
    assertThat(page.text()).contains("Đã lưu nháp", "Chất lượng", "/100 điểm", "1.000.000 USD");
    assertThat(as(Actor.VISITOR).get(address).getStatus()).isEqualTo(404);
    as(AUTHOR).sendOn(address + "/trinh", "version", "0");
    assertThat(as(AUTHOR).get(address + "/duyet").getStatus()).isEqualTo(404);
    var no = as(COLLEAGUE).sendBack(address + "/duyet", "version", "1", "clear", "co", "expects", "khong", "advantage", "co", "proper", "co");
    assertThat(no.select(".errors").text()).contains("cần sửa gì");
    as(COLLEAGUE).sendOn(address + "/duyet", "version", "1", "clear", "co", "expects", "co", "advantage", "co", "proper", "co");

    var visitor = as(Actor.VISITOR);
    assertThat(visitor.open("/co-hoi?lang=en&q=seaweed&loai=dau-tu&dia-phuong=40&thi-truong=JPN").select("tbody a").attr("href")).isEqualTo(address);
    assertThat(visitor.open(address + "?lang=en").text()).contains("Seaweed plant seeks investor", "Express interest", "not yet verified").doesNotContain("Chất lượng");
    var back = visitor.sendBack(address + "/quan-tam", "name", "Aoi", "organisation", "Kitahama", "country", "JPN", "email", "nobody", "message", "Hello", "website", "x");
    assertThat(back.select(".errors a").eachAttr("href")).contains("#email", "#consent", "#website");
    assertThat(back.select("[name=message]").text()).isEqualTo("Hello");
    var status = visitor.sendOn(address + "/quan-tam", interest("aoi@example.com"));
    assertThat(status.text()).contains("hạn trả lời 12/01/2026", "Địa chỉ thư chưa xác nhận");
    var again = visitor.send(address + "/quan-tam", interest("aoi@example.com"));
    assertThat(again.getStatus()).isEqualTo(429);
    assertThat(Reader.page(again).select("[name=message]").text()).isEqualTo("May we visit?");

    var asked = as(AUTHOR).open("/co-hoi/quan-tam").select("tbody a").attr("href");
    assertThat(as(AUTHOR).open(asked).text()).contains("Kitahama Foods", "aoi@example.com", "May we visit?");
    assertThat(as(MINISTRY).get(asked).getStatus()).isEqualTo(404);
    assertThat(as(AUTHOR).sendBack(asked, "version", "0", "verdict", "DECLINE", "text", "No").select(".errors a").attr("href")).isEqualTo("#reason");
    as(AUTHOR).sendOn(asked, "version", "0", "verdict", "ACCEPT", "text", "Please come in March.");
    var key = status.select("a[href$=/xoa]").attr("href").replace("/xoa", "");
    assertThat(visitor.open(key + "?lang=en").text()).contains("Please come in March.", "Accepted to talk").doesNotContain(AUTHOR.name());
    assertThat(visitor.sendOn(key + "/xoa").text()).doesNotContain("May we visit?", "Kitahama");
  }

  @Test
  void similar_records_are_shown_without_scripts_and_the_form_keeps_what_was_typed() {
    var address = published("Chào đầu tư nhà máy chế biến rong biển");
    var form = as(AUTHOR).sendToLook("/co-hoi/moi", "title", "Nhà máy chế biến rong biển ở Nghệ An", "summary", "Đang viết", "tuong-tu", "1");
    assertThat(form.select("#tuong-tu a").eachAttr("href")).contains(address);
    assertThat(form.select("[name=summary]").text()).isEqualTo("Đang viết");
    assertThat(as(AUTHOR).open("/co-hoi/tuong-tu?title=nha+may+che+bien+rong+bien").select("a").eachAttr("href")).contains(address);
    assertThat(as(AUTHOR).open("/co-hoi/tuong-tu?title=Giao+luu+bong+da").text()).contains("Không thấy bản ghi nào giống");
  }

  @Test
  void a_form_that_is_wrong_comes_back_whole() {
    var wrong = new ArrayList<>(WRITTEN);
    wrong.set(5, "");
    wrong.set(17, "1,5");
    var page = as(AUTHOR).sendBack("/co-hoi/moi", wrong.toArray(String[]::new));
    assertThat(page.select(".errors a").eachAttr("href")).contains("#title", "#least");
    assertThat(page.select("[name=summary]").text()).isEqualTo("Cần vốn mở rộng, thị trường sẵn có.");
    assertThat(page.select("[name=sectors][checked]").eachAttr("value")).containsExactly("AGR-FIS");
  }

  @Test
  void what_is_over_answers_gone_and_says_nothing_of_what_it_was() {
    var address = published("Chào đầu tư nhà máy chế biến rong biển");
    clock.moveTo(LocalDate.of(2027, 1, 7));
    var gone = as(Actor.VISITOR).get(address);
    assertThat(gone.getStatus()).isEqualTo(410);
    assertThat(Reader.page(gone).text()).contains("không còn mở").doesNotContain("rong biển");
    assertThat(as(Actor.VISITOR).get(address + "/quan-tam").getStatus()).isEqualTo(410);
    assertThat(as(AUTHOR).open(address).text()).contains("Hết hạn", "gia hạn hay khép");
    as(AUTHOR).sendOn(address + "/gia-han", "version", "2", "months", "6", "why", "Vẫn còn cần");
    assertThat(as(Actor.VISITOR).get(address).getStatus()).isEqualTo(200);
    assertThat(as(AUTHOR).sendBack(address + "/khep", "version", "3", "outcome", "khong-thanh").select(".errors a").attr("href")).isEqualTo("#reason");
    as(AUTHOR).sendOn(address + "/khep", "version", "3", "outcome", "khong-thanh", "reason", "NO_INTEREST");
    assertThat(as(Actor.VISITOR).get(address).getStatus()).isEqualTo(410);
    assertThat(as(AUTHOR).open(address + "/lich-su").text()).contains("Gia hạn", "Không có ai quan tâm");
  }

  @Test
  void every_filter_is_an_address_and_every_pill_drops_one() {
    published("Chào đầu tư nhà máy chế biến rong biển");
    var page = as(Actor.VISITOR).open("/co-hoi?chieu=chao&linh-vuc=AGR&q=rong&xep=ten");
    assertThat(page.select(".results").text()).contains("1 cơ hội");
    assertThat(page.select(".pill").eachAttr("href")).hasSize(3).allSatisfy(it -> assertThat(it).contains("xep=ten"));
    assertThat(as(Actor.VISITOR).open("/co-hoi?chieu=tim&q=rong").text()).contains("Không có cơ hội nào khớp");
    assertThat(as(Actor.VISITOR).open("/co-hoi?giai-doan=bay-ba&thi-truong=ZZZ&sau=x~y").select("h1").text()).isEqualTo("Cơ hội hợp tác");
  }

  @Test
  void a_programme_is_kept_shown_and_tied_to_an_opportunity() {
    var page = as(MINISTRY).sendOn("/chuong-trinh-tai-tro/moi", "programmeKind", "GRANT", "name", "Quỹ nhỏ nước sạch", "funder", "Quỹ Kitahama",
        "closes", "31/03/2026", "source", "Trang của quỹ", "link", "https://example.com/quy");
    assertThat(page.select("h1").text()).isEqualTo("Quỹ nhỏ nước sạch");
    var address = published("Chào đầu tư nhà máy chế biến rong biển");
    var choice = as(AUTHOR).open(address + "/chuong-trinh").select("[name=programmes]").attr("value");
    assertThat(as(AUTHOR).sendOn(address + "/chuong-trinh", "programmes", choice).text()).contains("Quỹ nhỏ nước sạch");
    assertThat(as(Actor.VISITOR).open("/chuong-trinh-tai-tro/" + choice).text()).contains("rong biển", "31/03/2026");
    assertThat(as(Actor.VISITOR).open("/chuong-trinh-tai-tro?trang-thai=dang-mo").text()).contains("Quỹ nhỏ nước sạch");
    clock.moveTo(LocalDate.of(2026, 4, 1));
    assertThat(as(Actor.VISITOR).open("/chuong-trinh-tai-tro?trang-thai=dang-mo").text()).doesNotContain("Quỹ nhỏ nước sạch");
    assertThat(as(MINISTRY).sendBack("/chuong-trinh-tai-tro/moi", "name", "X", "opens", "02/02/2026", "closes", "01/02/2026").select(".errors").text()).contains("Bên tài trợ");
  }

  @Test
  void open_opportunities_stand_on_the_pages_of_their_locality_and_market() {
    var address = published("Chào đầu tư nhà máy chế biến rong biển");
    for (var place : List.of("/dia-phuong/40", "/quoc-gia/JPN")) {
      assertThat(as(Actor.VISITOR).open(place).select("#co-hoi a").eachAttr("href")).as(place).contains(address);
    }
    assertThat(as(Actor.VISITOR).open("/dia-phuong/48").select("#co-hoi")).isEmpty();
  }

  @Test
  void a_list_of_six_costs_no_more_statements_than_a_list_of_one() throws Exception {
    published("Chào đầu tư nhà máy chế biến rong biển");
    as(Actor.VISITOR).open("/co-hoi");
    var one = Statements.of(sql, () -> as(Actor.VISITOR).open("/co-hoi"));
    for (var i = 0; i < 5; i++) {
      published("Chào đầu tư kho lạnh số " + i);
    }
    assertThat(Statements.of(sql, () -> as(Actor.VISITOR).open("/co-hoi"))).hasSameSizeAs(one);
  }

  private String published(String title) {
    var written = new ArrayList<>(WRITTEN);
    written.set(5, title);
    var address = address(as(AUTHOR).sendOn("/co-hoi/moi", written.toArray(String[]::new)));
    as(AUTHOR).sendOn(address + "/trinh", "version", "0");
    as(COLLEAGUE).sendOn(address + "/duyet", "version", "1", "clear", "co", "expects", "co", "advantage", "co", "proper", "co");
    return address;
  }

  private static String[] interest(String email) {
    return new String[] {"name", "Aoi Sample", "organisation", "Kitahama Foods", "country", "JPN", "email", email, "message", "May we visit?", "consent", "1", "website", ""};
  }

  private static String address(Document page) {
    return page.select("a[href$=/lich-su]").attr("href").replace("/lich-su", "");
  }

  private Reader as(Actor actor) {
    return new Reader(site, actor);
  }
}
