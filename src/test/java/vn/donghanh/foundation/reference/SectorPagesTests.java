package vn.donghanh.foundation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.donghanh.Actor;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

@WholeHouse
class SectorPagesTests {
  @Autowired MockMvcTester site;
  @Autowired DSLContext sql;
  @Autowired Sectors sectors;

  @Test
  void a_sector_says_what_belongs_to_it_in_both_languages_and_who_stands_beside_it() {
    var page = visitor().open("/linh-vuc/DIG-SEM");
    assertThat(page.select("h1").text()).isEqualTo("Bán dẫn và vi mạch");
    assertThat(page.select(".page-head [lang=en]").text()).isEqualTo("Semiconductors and microchips");
    assertThat(page.select(".summary__value [lang=vi]").text()).contains("thiết kế vi mạch");
    assertThat(page.select(".summary__value [lang=en]").text()).contains("chip design");
    assertThat(page.select(".crumbs a").eachAttr("href")).endsWith("/linh-vuc/DIG");
    assertThat(page.select(".record__side a[href^=/linh-vuc/DIG-]")).hasSize(sectors.children("DIG").size() - 1);
    assertThat(page.select(".source").text()).isNotBlank();
  }

  @Test
  void a_group_has_the_partners_of_all_its_sectors() {
    var known = sql.fetchValue("select count(*) from partners.partner where audience = 'PUBLIC' and exists (select from unnest(sectors) s where s = 'DIG' or s like 'DIG-%')");
    var page = visitor().open("/linh-vuc/DIG");
    assertThat(page.select("#doi-tac .panel__aside").text()).contains(String.valueOf(known));
    assertThat(visitor().open(page.select("#doi-tac .panel__aside a").attr("href")).select(".results").text()).contains(String.valueOf(known));
  }

  @Test
  void each_number_of_the_register_leads_to_as_many_records() {
    var register = visitor().open("/linh-vuc");
    var numbers = register.select("tbody td.is-number a");
    assertThat(numbers).hasSizeGreaterThan(20);
    for (var number : numbers.stream().limit(12).toList()) {
      assertThat(visitor().open(number.attr("href")).select(".results").text()).as(number.attr("href")).contains(number.text());
    }
    assertThat(register.select(".bars__bar")).hasSize(sectors.groups().size());
  }

  @Test
  void what_a_sector_has_nothing_of_is_one_line() {
    var empty = sectors.all().stream().map(it -> visitor().open("/linh-vuc/" + it.code())).filter(it -> !it.select(".absent").isEmpty()).findFirst().orElseThrow();
    assertThat(empty.select(".absent")).hasSize(1);
    assertThat(empty.select(".absent").text()).startsWith("Chưa có ở đây:");
  }

  @Test
  void an_event_whose_name_speaks_of_the_sector_stands_on_its_page_and_says_so() {
    var page = sectors.groups().stream().map(it -> visitor().open("/linh-vuc/" + it.code())).filter(it -> it.getElementById("hoat-dong") != null)
        .findFirst().orElseThrow();
    assertThat(page.select("#hoat-dong").text()).contains("được đọc từ tên");
    var all = page.select("#hoat-dong .panel__aside a").attr("href");
    assertThat(visitor().open(all).select("tbody tr")).isNotEmpty();
  }

  @Test
  void the_former_address_of_the_list_and_small_letters_lead_on() {
    assertThat(visitor().get("/danh-muc/linh-vuc").getRedirectedUrl()).isEqualTo("/linh-vuc");
    assertThat(visitor().get("/linh-vuc/dig-sem").getRedirectedUrl()).isEqualTo("/linh-vuc/DIG-SEM");
  }

  @Test
  void a_keyword_in_either_language_leaves_its_sector() {
    assertThat(visitor().open("/linh-vuc?q=chip%20design").select("tbody th").text()).contains("Bán dẫn");
    assertThat(visitor().open("/linh-vuc?q=vi%20mach&lang=en").select("tbody th").text()).contains("Semiconductors");
    assertThat(visitor().open("/linh-vuc?q=zzz").select(".empty")).isNotEmpty();
  }

  private Reader visitor() {
    return new Reader(site, Actor.VISITOR);
  }
}
