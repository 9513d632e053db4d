package vn.donghanh.registries.relations.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Column;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.foundation.site.Tab;
import vn.donghanh.registries.relations.Anniversaries;
import vn.donghanh.registries.relations.DatedFact;
import vn.donghanh.registries.relations.Occasion;
import vn.donghanh.rules.calendar.Anniversary;

/// What the page of anniversaries shows.
///
/// @param all   those of the horizon, by date
/// @param words what the address says
public record AnniversariesPage(List<Occasion> all, Map<String, String> words, RelationNames names) {
  static final String PATH = "/ky-niem";
  private static final String MONTHS = "thang";
  private static final String KIND = "loai";
  private static final String COUNTRY = "nuoc";
  private static final String LOCALITY = "dia-phuong";
  private static final List<Integer> HORIZONS = List.of(6, 12, 24, Anniversaries.HORIZON_MONTHS);

  static int months(Map<String, String> words) {
    return HORIZONS.stream().filter(it -> it.toString().equals(words.get(MONTHS))).findFirst().orElse(Anniversaries.HORIZON_MONTHS);
  }

  /// Those that the filter leaves, by the year in which they begin.
  public Map<Integer, List<Occasion>> byYear() {
    return shown().stream().collect(Collectors.groupingBy(it -> it.anniversary().from().getYear(), TreeMap::new, Collectors.toList()));
  }

  public List<Occasion> shown() {
    var countries = words.containsKey(COUNTRY) ? names.countriesOf(words.get(COUNTRY)) : Set.<String>of();
    return all.stream()
        .filter(it -> kind().isEmpty() || it.fact().kind() == kind().get())
        .filter(it -> !words.containsKey(COUNTRY) || countries.contains(it.fact().country()))
        .filter(it -> !words.containsKey(LOCALITY) || words.get(LOCALITY).equals(it.fact().locality()))
        .toList();
  }

  public List<Tab> tabs(Frame frame) {
    return Tabs.of(frame, PATH);
  }

  public Submitted asForm() {
    var form = Submitted.blank();
    words.forEach(form::put);
    if (!words.containsKey(MONTHS)) {
      form.put(MONTHS, Integer.toString(Anniversaries.HORIZON_MONTHS));
    }
    return form;
  }

  public List<Choice> horizons(Frame frame) {
    return HORIZONS.stream().map(it -> Choice.of(it.toString(), frame.t("relations.months", it))).toList();
  }

  public List<Choice> kinds(Frame frame) {
    return Arrays.stream(DatedFact.Kind.values()).map(it -> Choice.of(word(it), frame.t(it.key()))).toList();
  }

  public List<Choice> markets(Frame frame) {
    return names.markets(frame);
  }

  public List<Choice> localities(Frame frame) {
    return names.localities(frame).stream().filter(it -> names.isLocality(it.value())).toList();
  }

  public List<Link> pills(Frame frame) {
    var pills = new ArrayList<Link>();
    words.forEach((name, value) -> {
      var text = switch (name) {
        case KIND -> kind().map(it -> frame.t(it.key())).orElse("");
        case COUNTRY -> names.market(value, frame.locale());
        case LOCALITY -> names.locality(value, frame.locale());
        default -> "";
      };
      if (!text.isEmpty()) {
        pills.add(new Link(text, without(name)));
      }
    });
    return pills;
  }

  public List<Column> columns(Frame frame) {
    return List.of(Column.of(frame.t("relations.anniversary.of")), Column.of(frame.t("relations.anniversary.day")),
        Column.of(frame.t("relations.anniversary.years")), Column.of(frame.t("relations.anniversary.since")), Column.of(frame.t("relations.mark")));
  }

  /// The day, or the month or year in which it lies somewhere.
  public static String day(Anniversary anniversary, Frame frame) {
    var origin = anniversary.origin();
    if (anniversary.exact()) {
      return frame.date(anniversary.from());
    }
    return origin.month() == null ? Integer.toString(anniversary.from().getYear())
        : "%02d/%d".formatted(anniversary.from().getMonthValue(), anniversary.from().getYear());
  }

  /// Where the fact stands.
  public static String address(DatedFact fact) {
    return switch (fact.kind()) {
      case DIPLOMATIC_RELATIONS -> "/quoc-gia/" + fact.country();
      case LOCAL_RELATION -> "/quan-he/" + fact.subject().id();
    };
  }

  private Optional<DatedFact.Kind> kind() {
    return Arrays.stream(DatedFact.Kind.values()).filter(it -> word(it).equals(words.get(KIND))).findFirst();
  }

  private static String word(DatedFact.Kind kind) {
    return switch (kind) {
      case DIPLOMATIC_RELATIONS -> "ngoai-giao";
      case LOCAL_RELATION -> "dia-phuong";
    };
  }

  private String without(String name) {
    var left = new TreeMap<>(words);
    left.remove(name);
    var uri = UriComponentsBuilder.fromPath(PATH);
    left.keySet().forEach(key -> uri.queryParam(key, "{" + key + "}"));
    return uri.encode().buildAndExpand(left).toUriString();
  }
}
