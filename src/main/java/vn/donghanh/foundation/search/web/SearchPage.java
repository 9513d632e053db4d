package vn.donghanh.foundation.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.search.Facet;
import vn.donghanh.foundation.search.FacetNames;
import vn.donghanh.foundation.search.Found;
import vn.donghanh.foundation.search.Narrowing;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.ListState;
import vn.donghanh.foundation.site.Place;

/// Trang kết quả: what was found, by what it can be narrowed and in which order; all of it stands in the address.
public record SearchPage(ListState state, Found found, List<FacetNames> names) {
  static final String PATH = "/tim-kiem";
  static final String WORDS = "q";
  private static final String ORDER = "xep";
  private static final int A_PAGE = 20;
  /// So many values of a facet are shown before the rest.
  public static final int FIRST = 8;
  /// What is shown again of a long question.
  private static final int SHOWN = 120;

  /// One facet with its values, the most frequent first.
  public record Group(Facet facet, List<Value> values) {
    public boolean open() {
      return values.stream().anyMatch(Value::chosen);
    }
  }

  /// One value; its address chooses it or, when it is chosen, lets it go.
  public record Value(String text, long count, boolean chosen, String address) {}

  static ListState state(Map<String, String> parameters) {
    var clean = new HashMap<>(parameters);
    clean.computeIfPresent(WORDS, (_, typed) -> shown(typed));
    var words = Stream.concat(Stream.of(WORDS), Stream.concat(Arrays.stream(Facet.values()).map(Facet::word), Stream.of(ORDER))).toList();
    return ListState.of(PATH, words, clean);
  }

  static Narrowing narrowing(ListState state) {
    var chosen = new EnumMap<Facet, String>(Facet.class);
    for (var facet : Facet.values()) {
      if (!state.word(facet.word()).isEmpty()) {
        chosen.put(facet, state.word(facet.word()));
      }
    }
    return new Narrowing(chosen, Narrowing.Order.of(state.word(ORDER)), state.place(), A_PAGE, true);
  }

  public String typed() {
    return state.word(WORDS);
  }

  /// True when this page is narrowed by anything.
  public boolean narrowed() {
    return !narrowing(state).chosen().isEmpty();
  }

  public String count(Frame frame) {
    var said = found.meant().isEmpty() ? typed() : found.meant();
    return found.many() ? frame.t("search.many", Found.MOST, said) : frame.t("search.count", found.total(), said);
  }

  public List<Group> groups(Frame frame) {
    var groups = new ArrayList<Group>();
    for (var facet : Facet.values()) {
      var chosen = narrowing(state).chosen().getOrDefault(facet, "");
      var values = found.counts().getOrDefault(facet, List.of()).stream().flatMap(count -> name(facet, count.value(), frame).map(name ->
          new Value(name, count.entries(), count.value().equals(chosen),
              state.with(facet.word(), count.value().equals(chosen) ? null : count.value()))).stream());
      var sorted = facet == Facet.YEAR ? values.toList() : values.sorted(Comparator.comparing(Value::chosen).reversed()
          .thenComparing(Comparator.comparingLong(Value::count).reversed()).thenComparing(Value::text)).toList();
      if (sorted.size() > 1 || !chosen.isEmpty() && !sorted.isEmpty()) {
        groups.add(new Group(facet, sorted));
      }
    }
    return groups;
  }

  /// What it is narrowed by; each link lets one thing go.
  public List<Link> pills(Frame frame) {
    return narrowing(state).chosen().entrySet().stream().map(it -> new Link(
        frame.t(it.getKey().key()) + ": " + name(it.getKey(), it.getValue(), frame).orElse(it.getValue()),
        state.with(it.getKey().word(), null))).toList();
  }

  /// The orders; the one that stands leads nowhere.
  public List<Link> orders(Frame frame) {
    var now = Narrowing.Order.of(state.word(ORDER));
    return Arrays.stream(Narrowing.Order.values()).map(order -> order == now ? Link.none(frame.t(order.key()))
        : new Link(frame.t(order.key()), state.with(ORDER, order.word().isEmpty() ? null : order.word()))).toList();
  }

  public String asked(String words) {
    return PATH + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  public String previous() {
    return at(found.previous());
  }

  public String next() {
    return at(found.next());
  }

  private String at(@Nullable Place place) {
    return place == null ? "" : state.at(place);
  }

  private Optional<String> name(Facet facet, String value, Frame frame) {
    if (facet == Facet.YEAR) {
      return Optional.of(value);
    }
    if (facet == Facet.KIND) {
      return Optional.of(frame.t(value)).filter(text -> !text.equals(value));
    }
    return names.stream().flatMap(it -> it.name(facet, value).stream()).findFirst().map((BilingualText text) -> frame.t(text));
  }

  private static String shown(String typed) {
    var clean = typed.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", "");
    return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN);
  }
}
