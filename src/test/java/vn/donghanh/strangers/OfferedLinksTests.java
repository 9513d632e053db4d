package vn.donghanh.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.donghanh.world.Caller;
import vn.donghanh.world.Demonstration;
import vn.donghanh.world.OpenHouse;

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
    var people = new Caller(port).page("/dang-nhap").select("form[action=/vao-vai] [name=name]").eachAttr("value");
    assertThat(people).hasSizeGreaterThan(5);
    var wrong = new TreeSet<String>();
    var kinds = new TreeSet<String>();
    Stream.concat(Stream.of(""), people.stream()).forEach(name -> {
      var walk = new Walk(name);
      wrong.addAll(walk.wrong());
      kinds.addAll(walk.met.keySet());
    });
    assertThat(kinds).as("kinds of pages that were reached").contains("/dat-hang/*", "/dat-hang/*/goi-y", "/doi-tac/*", "/quan-he/*",
        "/quan-he/hoat-dong/*", "/ky-niem", "/quoc-gia/*", "/co-quan-dai-dien/*", "/danh-muc/hiep-dinh", "/dia-phuong/*", "/tim-kiem?q");
    assertThat(wrong).isEmpty();
  }

  /// One person's way through the house, from the first page on.
  private final class Walk {
    private final String name;
    private final Caller caller = new Caller(port);
    private final Map<String, Integer> met = new HashMap<>();
    private final Map<String, Set<String>> places = new HashMap<>();
    private final List<Offer> offers = new ArrayList<>();
    private final ArrayDeque<Offer> ahead = new ArrayDeque<>(List.of(new Offer("", "/", ""), new Offer("", "/thu-vien", "")));

    Walk(String name) {
      this.name = name;
      if (!name.isEmpty()) {
        caller.post("/vao-vai", "name", name);
      }
    }

    Set<String> wrong() {
      var wrong = new TreeSet<String>();
      while (!ahead.isEmpty()) {
        var offer = ahead.remove();
        if (!places.containsKey(offer.to) && met.merge(kind(offer.to), 1, Integer::sum) <= OF_A_KIND) {
          open(offer, wrong);
        }
      }
      offers.stream().filter(offer -> !offer.place.isEmpty() && !places.computeIfAbsent(offer.to, this::ids).contains(offer.place))
          .forEach(offer -> wrong.add(offer + ": the page has no such place"));
      return wrong;
    }

    private void open(Offer offer, Set<String> wrong) {
      var answer = caller.get(offer.to);
      if (answer.statusCode() != 200 && answer.statusCode() != 302) {
        wrong.add(offer + ": " + answer.statusCode() + " for " + (name.isEmpty() ? "a visitor" : name));
      }
      var page = answer.statusCode() == 200 ? Jsoup.parse(answer.body(), "http://house" + offer.to) : new Document("");
      places.put(offer.to, Set.copyOf(page.select("[id]").eachAttr("id")));
      for (var address : Stream.concat(page.select("a[href]:not(.example *)").stream().map(link -> link.absUrl("href")),
          page.select("form[method=get]").stream().map(form -> form.absUrl("action"))).distinct().toList()) {
        if (address.startsWith("http://house/") && !address.contains("lang=")) {
          var uri = URI.create(address);
          var next = new Offer(offer.to, uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()),
              uri.getFragment() == null ? "" : uri.getFragment());
          offers.add(next);
          ahead.add(next);
        }
      }
    }

    private Set<String> ids(String address) {
      return Set.copyOf(caller.page(address).select("[id]").eachAttr("id"));
    }
  }

  /// A link on one page.
  private record Offer(String from, String to, String place) {
    @Override
    public String toString() {
      return from + " offers " + to + (place.isEmpty() ? "" : "#" + place);
    }
  }

  /// Addresses that differ only in the record or in the values of their questions are of one kind.
  private static String kind(String address) {
    var parts = address.split("\\?", 2);
    var path = parts[0].replaceAll("/[^/]*[A-Z0-9][^/]*", "/*");
    return parts.length == 1 ? path : path + "?" + parts[1].replaceAll("=[^&]*", "");
  }
}
