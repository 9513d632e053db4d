package vn.donghanh.registries.relations.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.donghanh.registries.relations.RelationFilter;
import vn.donghanh.registries.relations.RelationFilter.Choice;
import vn.donghanh.registries.relations.RelationFilter.Cursor;
import vn.donghanh.registries.relations.RelationFilter.Order;
import vn.donghanh.registries.relations.RelationKind;

/// The address of a state of the list of relations: what it says is the filter, what it says wrongly is left out.
public record ListAddress(Map<String, String> words) {
  static final String PATH = "/quan-he";
  static final String LOCALITY = "dia-phuong";
  static final String COUNTRY = "nuoc";
  static final String KIND = "loai";
  static final String CONFIRMED = "kiem-chung";
  static final String ORDER = "xep";
  static final String AFTER = "sau";
  static final String BEFORE = "truoc";

  static ListAddress of(Map<String, String> parameters) {
    var words = new LinkedHashMap<String, String>();
    for (var name : List.of(LOCALITY, COUNTRY, KIND, CONFIRMED, ORDER, AFTER, BEFORE)) {
      var value = parameters.getOrDefault(name, "").strip();
      if (!value.isEmpty() && value.length() <= 100 && value.chars().noneMatch(Character::isISOControl)) {
        words.put(name, value);
      }
    }
    return new ListAddress(words);
  }

  /// A locality is a code of today or the name of a unit of before.
  RelationFilter filter(RelationNames names) {
    var unit = word(LOCALITY);
    var today = names.isLocality(unit);
    return new RelationFilter(today ? unit : "", today ? "" : unit,
        words.containsKey(COUNTRY) ? names.countriesOf(word(COUNTRY)) : Set.of(), kind().map(Set::of).orElse(Set.of()),
        switch (word(CONFIRMED)) {
          case "co" -> Choice.YES;
          case "chua" -> Choice.NO;
          default -> Choice.ANY;
        },
        "ngay-ky".equals(word(ORDER)) ? Order.SIGNED : Order.LOCALITY, cursor());
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

  Optional<RelationKind> kind() {
    return Arrays.stream(RelationKind.values()).filter(kind -> kind.word().equals(word(KIND))).findFirst();
  }

  private Cursor cursor() {
    var backward = words.containsKey(BEFORE);
    var place = word(backward ? BEFORE : AFTER);
    int cut = place.lastIndexOf('~');
    return cut < 0 ? Cursor.FIRST : new Cursor(place.substring(0, cut), place.substring(cut + 1), backward);
  }
}
