package vn.donghanh.foundation.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.registries.relations.Anniversaries;
import vn.donghanh.world.WholeHouse;

@WholeHouse
class HomePageTests {
  @Autowired MockMvcTester site;
  @Autowired DSLContext sql;
  @Autowired Anniversaries anniversaries;
  @Autowired Today today;

  @Test
  void the_home_page_speaks_vietnamese_first_and_english_when_asked() {
    assertThat(home("").select("h1").text()).isEqualTo("Địa phương Việt Nam tìm thấy đối tác ở khắp thế giới");
    assertThat(home("?lang=en").select("h1").text()).isEqualTo("Viet Nam’s localities find partners across the world");
  }

  @Test
  void its_figures_are_what_the_tables_hold() {
    var counted = List.of(
        count("relations.standing_relation where not withdrawn"),
        count("partners.partner where audience = 'PUBLIC'"),
        count("reference.trade_agreement where status = 'IN_FORCE' and not withdrawn"),
        count("reference.country where partnership_counted and not withdrawn"));
    assertThat(home("").select(".figure__number").eachText()).isEqualTo(counted);
    assertThat(home("?lang=en").select(".figure__number").eachText()).isEqualTo(counted);
  }

  @Test
  void each_figure_leads_to_as_many_records_as_it_counts() {
    var figures = home("").select(".figure");
    assertThat(figures).hasSize(4).allSatisfy(figure -> {
      var list = page(figure.select(".figure__number a").attr("href"));
      assertThat(list.select(".results").text()).contains(figure.select(".figure__number").text());
    });
  }

  @Test
  void under_each_figure_stands_how_far_it_was_checked() {
    var confirmed = count("partners.partner where audience = 'PUBLIC' and sourced");
    var notes = home("").select(".figure__note").eachText();
    assertThat(notes).hasSize(4).element(1).isEqualTo(confirmed + " đã kiểm chứng");
    assertThat(notes.get(2)).isEqualTo("chưa kiểm chứng");
    assertThat(home("?lang=en").select(".figure__note").eachText().get(2)).isEqualTo("not yet verified");
    assertThat(home("").select(".figure__source a").eachAttr("href")).first().isEqualTo("https://wtocenter.vn/fta");
  }

  @Test
  void each_of_the_34_localities_leads_to_its_page_and_says_how_many_relations_it_has() {
    var areas = home("").select(".map__drawing a");
    assertThat(areas).extracting(it -> it.attr("href")).containsExactlyElementsOf(
        sql.fetch("select '/dia-phuong/' || code from reference.locality where not withdrawn order by code").into(String.class));
    var daNang = count("relations.standing_relation where not withdrawn and locality = '48'");
    assertThat(area(home(""), "48").attr("aria-label")).isEqualTo("Đà Nẵng: " + daNang + " quan hệ hợp tác");
    assertThat(area(home("?lang=en"), "48").attr("aria-label")).endsWith(": " + daNang + " ties");
    var listed = home("").select(".map-list__area:has(a[href=/dia-phuong/48])").getFirst();
    assertThat(listed.text()).isEqualTo("Đà Nẵng " + daNang);
    assertThat(page(listed.select(".map-list__number a").attr("href")).select(".results").text()).contains(daNang);
  }

  @Test
  void the_map_is_shaded_by_the_measure_that_the_address_names() {
    assertThat(home("").select("#ban-do .tab").eachAttr("href")).startsWith("/?do=quan-he").endsWith("/?do=dan-so");
    var population = home("?do=dan-so");
    assertThat(population.select("#ban-do .tab[aria-current]").text()).isEqualTo("Dân số");
    assertThat(area(population, "79").attr("aria-label")).isEqualTo("Thành phố Hồ Chí Minh: 14.002.598 người");
    assertThat(area(population, "79").select("use").attr("class")).endsWith("map__area--5");
    assertThat(population.select("#ban-do .map__key").eachText()).first().isEqualTo("dưới 1.500.000");
    assertThat(population.select("#ban-do .source a").attr("href")).startsWith("https://");
    assertThat(home("?do=%3Cscript%3E").select("#ban-do .tab[aria-current]").text()).isEqualTo("Quan hệ hợp tác");
  }

  @Test
  void a_shade_begins_where_the_legend_says() {
    var legend = home("").select("#ban-do .map__key").eachText();
    assertThat(legend).containsExactly("chưa biết", "1–2", "3–5", "6–9", "10–19", "từ 20");
    var number = Integer.parseInt(home("").select(".map-list__area:has(a[href=/dia-phuong/40]) .map-list__number").text());
    assertThat(area(home(""), "40").select("use").attr("class")).endsWith(number >= 20 ? "5" : number >= 10 ? "4" : number >= 6 ? "3" : "2");
  }

  @Test
  void the_archipelagos_and_the_sea_are_named() {
    assertThat(home("").select(".map text").eachText()).containsExactly(
        "Quần đảo Hoàng Sa(Đà Nẵng)", "Quần đảo Trường Sa(Khánh Hòa)", "Biển Đông");
    assertThat(home("?lang=en").select(".map__sea").text()).isEqualTo("East Sea");
  }

  @Test
  void the_search_box_asks_the_search_and_every_example_finds_something() {
    var page = home("");
    assertThat(page.select("form.search").attr("action")).isEqualTo("/tim-kiem");
    assertThat(page.select(".search__examples a").eachAttr("href")).hasSize(3).allSatisfy(example ->
        assertThat(page(example).text()).doesNotContain("Không có kết quả"));
  }

  @Test
  void the_next_anniversaries_are_announced_with_what_is_not_certain_of_them() {
    var expected = anniversaries.upcoming(today.date(), 12).stream().filter(it -> it.anniversary().exact()).limit(3).toList();
    var cards = home("").select(".section .card");
    assertThat(cards.eachText()).hasSameSizeAs(expected);
    for (var index = 0; index < expected.size(); index++) {
      var occasion = expected.get(index);
      assertThat(cards.get(index).text())
          .contains(occasion.fact().title().vi() + ": " + occasion.anniversary().years() + " năm")
          .contains(Formats.date(occasion.anniversary().from()));
      assertThat(cards.get(index).text().contains("chưa kiểm chứng")).isNotEqualTo(occasion.fact().source().confirmed());
    }
    assertThat(home("").select(".section__head").text()).contains("quy ước, cần xác nhận");
    assertThat(home("?lang=en").select(".section__head").text()).contains("convention, to be confirmed");
  }

  private static Element area(Document page, String code) {
    return page.select(".map__drawing a[href$=/" + code + "]").getFirst();
  }

  private String count(String rows) {
    return String.valueOf(sql.fetchValue("select count(*) from " + rows));
  }

  private Document home(String parameters) {
    return page("/" + parameters);
  }

  private Document page(String address) {
    var page = site.get().uri(URI.create(address)).exchange();
    assertThat(page).hasStatusOk();
    return Jsoup.parse(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
