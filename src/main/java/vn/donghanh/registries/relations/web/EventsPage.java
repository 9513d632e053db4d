package vn.donghanh.registries.relations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Bar;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Column;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.ListState;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.foundation.site.Tab;
import vn.donghanh.foundation.site.Texts;
import vn.donghanh.registries.relations.PastEvent;

/// What the list of past events shows.
///
/// @param all every event that stands
public record EventsPage(ListState state, List<PastEvent> all, RelationNames names, EventTopics topics) {
  static final String PATH = "/quan-he/hoat-dong";
  static final String HOST = "dia-phuong";
  static final String COUNTRY = "nuoc";
  static final String SECTOR = "linh-vuc";
  static final String YEAR = "nam";

  static EventsPage of(Map<String, String> parameters, List<PastEvent> all, RelationNames names, EventTopics topics) {
    return new EventsPage(ListState.of(PATH, List.of(HOST, COUNTRY, SECTOR, YEAR), parameters), all, names, topics);
  }

  public List<PastEvent> events() {
    return all.stream().filter(event -> is(HOST, event.host()) && is(YEAR, year(event))
        && (word(COUNTRY).isEmpty() || event.countries().contains(word(COUNTRY)))
        && (word(SECTOR).isEmpty() || topics.of(event).contains(word(SECTOR)))).toList();
  }

  public List<Tab> tabs(Frame frame) {
    return Tabs.of(frame, PATH);
  }

  public Submitted asForm() {
    var form = Submitted.blank();
    state.words().forEach(form::put);
    return form;
  }

  public List<Choice> hosts(Frame frame) {
    return choices(all.stream().flatMap(event -> Stream.ofNullable(event.host())), code -> names.locality(code, frame.locale()));
  }

  public List<Choice> countries(Frame frame) {
    return choices(all.stream().flatMap(event -> event.countries().stream()), code -> names.country(code, frame.locale()));
  }

  public List<Choice> years() {
    return choices(all.stream().map(EventsPage::year), year -> year).reversed();
  }

  /// One bar a year, each leading to its events.
  public List<Bar> byYear() {
    return all.stream().collect(Collectors.groupingBy(EventsPage::year, java.util.TreeMap::new, Collectors.counting())).descendingMap()
        .entrySet().stream().map(year -> new Bar(year.getKey(), year.getValue().intValue(), state.with(YEAR, year.getKey()))).toList();
  }

  /// The filters that stand, each with the address that drops it.
  public List<Link> pills(Frame frame) {
    var pills = new ArrayList<Link>();
    state.words().forEach((name, value) -> {
      var text = switch (name) {
        case HOST -> names.locality(value, frame.locale());
        case COUNTRY -> names.country(value, frame.locale());
        case SECTOR -> names.sector(value, frame.locale());
        case YEAR -> value;
        default -> "";
      };
      if (!text.isEmpty()) {
        pills.add(new Link(text, state.with(name, null)));
      }
    });
    return pills;
  }

  public boolean filtered() {
    return !state.words().isEmpty();
  }

  public List<Column> columns(Frame frame) {
    return List.of(Column.of(frame.t("relations.event")), Column.of(frame.t("relations.event.when")),
        Column.of(frame.t("relations.event.place")), Column.of(frame.t("relations.event.countries")), Column.of(frame.t("relations.mark")));
  }

  /// From when to when, as precisely as it is known.
  public static String when(PastEvent event, Frame frame) {
    var ended = event.ended();
    return ended == null || ended.equals(event.began().latest()) && event.began().day() != null
        ? event.began().shown() : event.began().shown() + "–" + frame.date(ended);
  }

  /// Where it was, with the locality of today when that has another name.
  public static String place(PastEvent event, RelationNames names, Frame frame) {
    var host = names.locality(event.host(), frame.locale());
    var sameUnit = event.place().isEmpty() || event.place().equals(names.locality(event.host(), Texts.VIETNAMESE));
    if (sameUnit) {
      return host;
    }
    return host.isEmpty() ? event.place() : frame.t("relations.event.now", event.place(), host);
  }

  private boolean is(String name, @Nullable String value) {
    return word(name).isEmpty() || word(name).equals(value);
  }

  private String word(String name) {
    return state.word(name);
  }

  private static String year(PastEvent event) {
    return String.valueOf(event.began().latest().getYear());
  }

  private static List<Choice> choices(Stream<String> codes, Function<String, String> name) {
    return codes.distinct().map(code -> Choice.of(code, name.apply(code))).sorted(java.util.Comparator.comparing(Choice::text)).toList();
  }
}
