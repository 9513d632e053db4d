package vn.donghanh.world;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Lối đi: one person's way through the house from the first page on, by the links that their pages offer. Of each kind
/// of address the first few are opened; addresses that differ only in the record or in the values of a question are of
/// one kind.
public final class Walk {
  private final String name;
  private final Caller caller;
  private final int ofAKind;
  private final Map<String, Integer> met = new HashMap<>();
  private final Map<String, List<String>> pages = new TreeMap<>();
  private final Map<String, Set<String>> places = new HashMap<>();
  private final List<Offer> offers = new ArrayList<>();
  private final ArrayDeque<Offer> ahead = new ArrayDeque<>(List.of(new Offer("", "/", ""), new Offer("", "/thu-vien", "")));
  private final Set<String> wrong = new TreeSet<>();

  /// @param name what an invented person signs in with, empty for a visitor
  public Walk(int port, String name, int ofAKind) {
    this.name = name;
    this.caller = new Caller(port);
    this.ofAKind = ofAKind;
    if (!name.isEmpty()) {
      caller.post("/vao-vai", "name", name);
    }
    while (!ahead.isEmpty()) {
      var offer = ahead.remove();
      if (!places.containsKey(offer.to) && met.merge(kind(offer.to), 1, Integer::sum) <= ofAKind) {
        open(offer);
      }
    }
  }

  /// A visitor, who has no name, and everybody invented.
  public static List<String> people(int port) {
    var names = new Caller(port).page("/dang-nhap").select("form[action=/vao-vai] [name=name]").eachAttr("value");
    return Stream.concat(Stream.of(""), names.stream()).toList();
  }

  /// What was offered and is not there: pages, and places within pages.
  public Set<String> wrong() {
    offers.stream().filter(offer -> !offer.place.isEmpty() && !places.computeIfAbsent(offer.to, this::ids).contains(offer.place))
        .forEach(offer -> wrong.add(offer + ": the page has no such place"));
    return wrong;
  }

  /// The pages that were opened, by kind such as `/dat-hang/*` or `/doi-tac?xep`.
  public Map<String, List<String>> pages() {
    return pages;
  }

  private void open(Offer offer) {
    var answer = caller.get(offer.to);
    if (answer.statusCode() != 200 && answer.statusCode() != 302) {
      wrong.add(offer + ": " + answer.statusCode() + " for " + (name.isEmpty() ? "a visitor" : name));
    }
    var isPage = answer.statusCode() == 200 && answer.body().startsWith("<!");
    var page = isPage ? Jsoup.parse(answer.body(), "http://house" + offer.to) : new Document("");
    places.put(offer.to, Set.copyOf(page.select("[id]").eachAttr("id")));
    if (isPage) {
      pages.computeIfAbsent(kind(offer.to), _ -> new ArrayList<>()).add(offer.to);
    }
    Stream.concat(page.select("a[href]:not(.example *)").stream().map(link -> link.absUrl("href")),
        page.select("form[method=get]").stream().map(form -> form.absUrl("action"))).distinct()
        .filter(address -> address.startsWith("http://house/") && !address.contains("lang=")).forEach(address -> offer(offer.to, URI.create(address)));
  }

  private void offer(String from, URI address) {
    var to = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    var next = new Offer(from, to, address.getFragment() == null ? "" : address.getFragment());
    offers.add(next);
    ahead.add(next);
  }

  private Set<String> ids(String address) {
    return Set.copyOf(caller.page(address).select("[id]").eachAttr("id"));
  }

  private static String kind(String address) {
    var parts = address.split("\\?", 2);
    var path = parts[0].replaceAll("/[^/]*[A-Z0-9][^/]*", "/*");
    var names = parts.length == 1 ? "" : parts[1].replaceAll("=[^&]*", "");
    // a list that is narrowed by many things at once is one kind, whichever they are: there are too many of them
    return parts.length == 1 ? path : path + "?" + (names.split("&").length > 2 ? "*" : names);
  }

  /// A link on one page.
  private record Offer(String from, String to, String place) {
    @Override
    public String toString() {
      return from + " offers " + to + (place.isEmpty() ? "" : "#" + place);
    }
  }
}
