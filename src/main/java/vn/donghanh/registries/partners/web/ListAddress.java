package vn.donghanh.registries.partners.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.ListState;
import vn.donghanh.foundation.site.Place;
import vn.donghanh.registries.partners.PartnerFilter;
import vn.donghanh.registries.partners.PartnerFilter.Choice;
import vn.donghanh.registries.partners.PartnerFilter.Order;
import vn.donghanh.registries.partners.PartnerKind;

/// The address of a state of the list: what it says is the filter, what it says wrongly is left out.
public record ListAddress(ListState state) {
  static final String PATH = "/doi-tac";
  static final String WORDS = "q";
  static final String KIND = "loai";
  static final String COUNTRY = "nuoc";
  static final String SECTOR = "linh-vuc";
  static final String CONFIRMED = "kiem-chung";
  static final String STALE = "cu";
  static final String ORDER = "xep";
  private static final List<String> ALL = List.of(WORDS, KIND, COUNTRY, SECTOR, CONFIRMED, STALE, ORDER);

  static ListAddress of(Map<String, String> parameters) {
    return new ListAddress(ListState.of(PATH, ALL, parameters));
  }

  PartnerFilter filter(PartnerNames names) {
    var order = "xac-nhan".equals(word(ORDER)) ? Order.FRESHNESS : Order.NAME;
    var filter = new PartnerFilter(word(WORDS),
        kind().map(Set::of).orElse(Set.of()),
        has(COUNTRY) ? names.countries(word(COUNTRY)) : Set.of(),
        has(SECTOR) ? names.sectorWithMembers(word(SECTOR)) : Set.of(),
        choice(CONFIRMED), choice(STALE), order, Place.FIRST);
    return filter.at(place(order));
  }

  /// The address with one word more or less.
  public String with(String name, @Nullable String value) {
    return state.with(name, value);
  }

  /// The same list as a workbook.
  public String export() {
    return new ListState("/bang-tinh/" + PartnerSheet.WORD + "/xuat", state.words()).with("", null);
  }

  String word(String name) {
    return state.word(name);
  }

  Optional<PartnerKind> kind() {
    return Arrays.stream(PartnerKind.values()).filter(kind -> kind.word().equals(word(KIND))).findFirst();
  }

  /// The words that filter, without order and place.
  Map<String, String> filters() {
    return state.words().entrySet().stream().filter(it -> !Set.of(ORDER, ListState.AFTER, ListState.BEFORE).contains(it.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
  }

  private Choice choice(String name) {
    return switch (word(name).toLowerCase(Locale.ROOT)) {
      case "co" -> Choice.YES;
      case "chua", "khong" -> Choice.NO;
      default -> Choice.ANY;
    };
  }

  private boolean has(String name) {
    return !word(name).isEmpty();
  }

  private Place place(Order order) {
    var place = state.place();
    return order == Order.FRESHNESS && !isDate(place.value()) ? Place.FIRST : place;
  }

  private static boolean isDate(String text) {
    try {
      var year = LocalDate.parse(text).getYear();
      return year > 0 && year < 10_000; // Java knows days that PostgreSQL does not
    } catch (DateTimeParseException typedByHand) {
      return false;
    }
  }
}
