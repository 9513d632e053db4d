package vn.donghanh.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.donghanh.world.Demonstration;
import vn.donghanh.world.OpenHouse;
import vn.donghanh.world.Walk;

/// What a page offers is there: for a visitor and for every invented person, each kind of link that their pages show is
/// followed, and the place within the page that it names exists.
@OpenHouse
class OfferedLinksTests {
  private static final int OF_A_KIND = Boolean.getBoolean("donghanh.thorough") ? 12 : 3;

  @Autowired ApplicationContext house;
  @LocalServerPort int port;

  @Test
  void every_kind_of_link_that_a_page_offers_arrives() {
    Demonstration.play(house);
    var wrong = new TreeSet<String>();
    var kinds = new TreeSet<String>();
    for (var name : Walk.people(port)) {
      var walk = new Walk(port, name, OF_A_KIND);
      wrong.addAll(walk.wrong());
      kinds.addAll(walk.pages().keySet());
    }
    assertThat(kinds).as("kinds of pages that were reached").contains("/dat-hang/*", "/dat-hang/*/goi-y", "/doi-tac/*", "/quan-he/*",
        "/quan-he/hoat-dong/*", "/ky-niem", "/quoc-gia/*", "/co-quan-dai-dien/*", "/danh-muc/hiep-dinh", "/dia-phuong/*", "/tim-kiem?q");
    assertThat(wrong).isEmpty();
  }
}
