package vn.donghanh.foundation.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.donghanh.Actor;
import vn.donghanh.Role;
import vn.donghanh.world.Reader;
import vn.donghanh.world.Signed;
import vn.donghanh.world.WholeHouse;

@WholeHouse
class SearchEngineTests {
  @Autowired MockMvcTester site;

  @Test
  void every_address_of_the_site_map_is_a_page_for_everybody() throws Exception {
    var parts = Jsoup.parse(visitor().get("/sitemap.xml").getContentAsString(), "", Parser.xmlParser()).select("loc").eachText();
    assertThat(parts).hasSizeGreaterThanOrEqualTo(3);
    for (var part : parts) {
      var addresses = Jsoup.parse(visitor().get(path(part)).getContentAsString(), "", Parser.xmlParser()).select("url loc").eachText();
      assertThat(addresses).as(part).isNotEmpty().doesNotHaveDuplicates();
      for (var at = 0; at < addresses.size(); at += Math.max(1, addresses.size() / 6)) {
        assertThat(visitor().get(path(addresses.get(at))).getStatus()).as(addresses.get(at)).isEqualTo(200);
      }
    }
    assertThat(visitor().get("/sitemap/nothing.xml").getStatus()).isEqualTo(404);
  }

  @Test
  void robots_are_told_where_the_map_is_and_what_is_for_one_person_only() throws Exception {
    assertThat(visitor().get("/robots.txt").getContentAsString()).contains("Disallow: /hoi-dap/", "Disallow: /quan-tam/", "Sitemap: http://localhost/sitemap.xml");
  }

  @Test
  void a_public_page_says_in_its_own_words_what_a_preview_shows() {
    for (var address : new String[] {"/", "/ban-do", "/linh-vuc/AGR", "/dia-phuong/48", "/quoc-gia/JPN", "/co-quan-dai-dien/EMB-TOKYO", "/quan-he"}) {
      var page = visitor().open(address);
      assertThat(page.select("meta[property=og:title]").attr("content")).as(address).isEqualTo(page.title().replace(" – Đồng Hành", ""));
      assertThat(page.select("meta[property=og:description]").attr("content")).as(address).hasSizeBetween(30, 300);
      assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
    }
    assertThat(visitor().open("/dia-phuong/48?lang=en").select("meta[name=description]").attr("content")).startsWith("Da Nang City: facts");
  }

  @Test
  void nothing_is_previewed_of_a_page_that_is_not_for_everybody() {
    for (var address : new String[] {"/dang-nhap", "/tim-kiem?q=x", "/dia-phuong/48/lien-he"}) {
      assertThat(visitor().open(address).select("meta[property^=og]")).as(address).isEmpty();
    }
    assertThat(new Reader(site, Signed.someone(Role.MINISTRY_OFFICER)).open("/dia-phuong/48").select("meta[property^=og]")).isEmpty();
  }

  @Test
  void the_icons_are_there_in_every_form() {
    for (var icon : visitor().open("/").select("link[rel~=icon]").eachAttr("href")) {
      assertThat(visitor().get(icon).getStatus()).as(icon).isEqualTo(200);
    }
    assertThat(visitor().get("/img/preview.png").getStatus()).isEqualTo(200);
  }

  private static String path(String address) {
    return address.replace("http://localhost", "");
  }

  private Reader visitor() {
    return new Reader(site, Actor.VISITOR);
  }
}
