package vn.donghanh.foundation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.WholeHouse;

@WholeHouse
class ReferencePagesTests {
  @Autowired MockMvcTester site;
  @Autowired MovableClock clock;
  @Autowired Localities localities;
  @Autowired Countries countries;
  @Autowired Missions missions;
  @Autowired Sectors sectors;

  @AfterEach
  void back() {
    clock.moveTo(MovableClock.START);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/danh-muc", "/dia-phuong", "/quoc-gia", "/co-quan-dai-dien", "/danh-muc/hiep-dinh",
      "/linh-vuc", "/linh-vuc/DIG", "/linh-vuc/DIG-SEM", "/danh-muc/co-quan", "/danh-muc/bai-viet", "/quoc-gia/IND", "/dia-phuong/79", "/co-quan-dai-dien/EMB-TOKYO"})
  void a_page_says_every_word_in_both_languages(String address) {
    for (var language : new String[] {"vi", "en"}) {
      var page = page(address + "?lang=" + language);
      assertThat(page.select("h1").text()).isNotBlank();
      assertThat(page.text()).doesNotContain("reference.");
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }
  }

  @Test
  void every_entry_has_its_page() {
    Stream.of(localities.all().stream().map(it -> "/dia-phuong/" + it.code()), countries.all().stream().map(it -> "/quoc-gia/" + it.code()),
        missions.all().stream().map(it -> "/co-quan-dai-dien/" + it.id()), sectors.all().stream().map(it -> "/linh-vuc/" + it.code())).flatMap(pages -> pages).forEach(this::page);
  }

  @Test
  void what_does_not_exist_is_not_found() {
    for (var address : new String[] {"/dia-phuong/99", "/quoc-gia/XXX", "/co-quan-dai-dien/EMB-KITAHAMA", "/linh-vuc/XXX", "/dia-phuong?ten=Kitahama"}) {
      assertThat(site.get().uri(address).exchange()).hasStatus(404);
    }
  }

  @ParameterizedTest(name = "{0} leads to {1}")
  @CsvSource({"Bình Dương,79,VN-57", "binh duong,79,VN-57", "Bà Rịa – Vũng Tàu,79,VN-43", "Hoà Bình,25,VN-14", "Thừa Thiên Huế,46,VN-26"})
  void a_former_name_leads_to_the_unit_of_today_and_says_so(String name, String code, String iso) {
    var answer = site.get().uri("/dia-phuong").param("ten", name).exchange();
    assertThat(answer).hasRedirectedUrl("/dia-phuong/" + code + "?tu=" + iso);
    assertThat(page("/dia-phuong/" + code + "?tu=" + iso).select(".notice__title").text()).contains("nay thuộc");
  }

  @Test
  void a_present_name_leads_there_without_a_word() {
    assertThat(site.get().uri("/dia-phuong").param("ten", "Nghệ An").exchange())
        .hasRedirectedUrl("/dia-phuong/40");
  }

  @Test
  void a_locality_shows_what_it_was_and_where_each_value_comes_from() {
    var page = page("/dia-phuong/79");
    assertThat(page.select("h1").text()).isEqualTo("Thành phố Hồ Chí Minh");
    assertThat(page.select("table th[scope=row]").eachText()).anyMatch(row -> row.startsWith("Bình Dương")).anyMatch(row -> row.startsWith("Bà Rịa – Vũng Tàu"));
    assertThat(page.text()).contains("30/06/2025").contains("Nghị quyết 202/2025/QH15").contains("14.002.598").contains("6.772,59");
    assertThat(page.select(".source").eachText()).anyMatch(text -> text.contains("tính đến")).anyMatch(text -> text.contains("chưa kiểm chứng"));
    assertThat(page("/dia-phuong/79?lang=en").text()).contains("14,002,598");
  }

  @Test
  void dong_nai_is_a_city_from_its_day_on() {
    assertThat(page("/dia-phuong/75").select("h1").text()).isEqualTo("Tỉnh Đồng Nai");
    clock.moveTo(LocalDate.of(2026, 4, 30));
    assertThat(page("/dia-phuong/75").select("h1").text()).isEqualTo("Thành phố Đồng Nai");
    assertThat(page("/dia-phuong/75?lang=en").select("h1").text()).isEqualTo("Dong Nai City");
    assertThat(page("/dia-phuong?loai=city").select("tbody tr")).hasSize(7);
  }

  @Test
  void a_country_shows_relations_missions_and_agreements_with_their_marks() {
    var page = page("/quoc-gia/IND");
    assertThat(page.text()).contains("07/01/1972").contains("Đối tác chiến lược toàn diện, 09/2016").contains("chưa kiểm chứng");
    assertThat(page.select("a[href^=/co-quan-dai-dien/]").eachAttr("href")).containsExactly("/co-quan-dai-dien/EMB-NEW-DELHI", "/co-quan-dai-dien/CG-MUMBAI");
    assertThat(page.select("a[href=/danh-muc/hiep-dinh#AIFTA]")).isNotEmpty();
    assertThat(page.text()).contains("Hiệu lực từ 01/06/2010");
  }

  @Test
  void taiwan_is_named_by_the_rules_and_has_no_relations() {
    var page = page("/quoc-gia/TWN");
    assertThat(page.select("h1").text()).isEqualTo("Đài Loan (Trung Quốc)");
    assertThat(page.text()).doesNotContain("Quan hệ với Việt Nam").contains("không phải cơ quan đại diện ngoại giao");
    assertThat(page("/quoc-gia?quan-he=co").select("tbody th").eachText()).hasSize(194).noneMatch(row -> row.contains("Đài Loan"));
    assertThat(page("/co-quan-dai-dien").select("tbody").text()).doesNotContain("Đài Bắc");
  }

  @ParameterizedTest(name = "{0} has {1} rows")
  @CsvSource({"/dia-phuong,34", "/dia-phuong?bien-gioi=LAO,9", "/dia-phuong?bien=co,21", "/dia-phuong?q=binh,8", "/quoc-gia,249",
      "/quoc-gia?khuon-kho=strategic,14", "/quoc-gia?khoi=asean,11", "/quoc-gia?khu-vuc=NEA,8", "/co-quan-dai-dien,99",
      "/co-quan-dai-dien?loai=consulate-general,25", "/co-quan-dai-dien?q=nhat ban,3", "/danh-muc/hiep-dinh?tinh-trang=in-force,16",
      "/danh-muc/co-quan?dia-phuong=40,5", "/danh-muc/co-quan?loai=foreign-affairs-body,34"})
  void a_filter_leaves_what_fits(String address, int rows) {
    assertThat(page(address.replace(" ", "%20")).select("tbody tr")).hasSize(rows);
  }

  @Test
  void a_filter_that_leaves_nothing_offers_the_search() {
    var page = page("/quoc-gia?q=zzz");
    assertThat(page.select(".empty").text()).contains("Không có mục nào khớp");
    assertThat(page.select(".empty a").attr("href")).isEqualTo("/tim-kiem?q=zzz");
  }

  @Test
  void articles_show_title_publisher_and_date_but_no_file() {
    var page = page("/danh-muc/bai-viet");
    assertThat(page.select("tbody tr")).hasSize(5);
    assertThat(page.text()).contains("Người đồng hành tin cậy của các địa phương").contains("01/2025").doesNotContain(".txt");
  }

  private Document page(String address) {
    var answer = site.get().uri(java.net.URI.create(address)).exchange();
    assertThat(answer).as(address).hasStatusOk();
    return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
