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
import org.springframework.web.util.UriComponentsBuilder;
import vn.donghanh.registries.partners.PartnerFilter;
import vn.donghanh.registries.partners.PartnerFilter.Choice;
import vn.donghanh.registries.partners.PartnerFilter.Cursor;
import vn.donghanh.registries.partners.PartnerFilter.Order;
import vn.donghanh.registries.partners.PartnerKind;

/// The address of a state of the list: what it says is the filter, what it says wrongly is left out.
public record ListAddress(Map<String, String> words) {
  static final String PATH = "/doi-tac";
  static final String WORDS = "q";
  static final String KIND = "loai";
  static final String COUNTRY = "nuoc";
  static final String SECTOR = "linh-vuc";
  static final String CONFIRMED = "kiem-chung";
  static final String STALE = "cu";
  static final String ORDER = "xep";
  static final String AFTER = "sau";
  static final String BEFORE = "truoc";
  private static final List<String> ALL = List.of(WORDS, KIND, COUNTRY, SECTOR, CONFIRMED, STALE, ORDER, AFTER, BEFORE);

  static ListAddress of(Map<String, String> parameters) {
    var words = new LinkedHashMap<String, String>();
    for (var name : ALL) {
      var value = parameters.getOrDefault(name, "").strip();
      if (!value.isEmpty() && value.length() <= 400 && value.chars().noneMatch(Character::isISOControl)) {
        words.put(name, value);
      }
    }
    return new ListAddress(words);
  }

  PartnerFilter filter(PartnerNames names) {
    var order = "xac-nhan".equals(words.get(ORDER)) ? Order.FRESHNESS : Order.NAME;
    var filter = new PartnerFilter(word(WORDS),
        kind().map(Set::of).orElse(Set.of()),
        words.containsKey(COUNTRY) ? names.countries(word(COUNTRY)) : Set.of(),
        words.containsKey(SECTOR) ? names.sectorWithMembers(word(SECTOR)) : Set.of(),
        choice(CONFIRMED), choice(STALE), order, Cursor.FIRST);
    return cursor(order).map(filter::at).orElse(filter);
  }

  /// The address with one word more or less; a changed filter begins at its first page.
  public String with(String name, @Nullable String value) {
    var changed = new LinkedHashMap<>(words);
    changed.keySet().removeAll(List.of(AFTER, BEFORE, name));
    if (value != null) {
      changed.put(name, value);
    }
    var uri = UriComponentsBuilder.fromPath(PATH);
    changed.keySet().forEach(key -> uri.queryParam(key, "{" + key + "}"));
    return uri.encode().buildAndExpand(changed).toUriString();
  }

  String at(Cursor place) {
    return with(place.backward() ? BEFORE : AFTER, place.value() + "~" + place.id());
  }

  String word(String name) {
    return words.getOrDefault(name, "");
  }

  Optional<PartnerKind> kind() {
    return Arrays.stream(PartnerKind.values()).filter(kind -> kind.word().equals(word(KIND))).findFirst();
  }

  /// The words that filter, without order and place.
  Map<String, String> filters() {
    return words.entrySet().stream().filter(it -> !Set.of(ORDER, AFTER, BEFORE).contains(it.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
  }

  private Choice choice(String name) {
    return switch (word(name).toLowerCase(Locale.ROOT)) {
      case "co" -> Choice.YES;
      case "chua", "khong" -> Choice.NO;
      default -> Choice.ANY;
    };
  }

  private Optional<Cursor> cursor(Order order) {
    var backward = words.containsKey(BEFORE);
    var place = word(backward ? BEFORE : AFTER);
    int cut = place.lastIndexOf('~');
    if (cut < 0 || order == Order.FRESHNESS && !isDate(place.substring(0, cut))) {
      return Optional.empty();
    }
    return Optional.of(new Cursor(place.substring(0, cut), place.substring(cut + 1), backward));
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
