package vn.donghanh.registries.relations.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.ListState;
import vn.donghanh.registries.relations.RelationFilter;
import vn.donghanh.registries.relations.RelationFilter.Choice;
import vn.donghanh.registries.relations.RelationFilter.Order;
import vn.donghanh.registries.relations.RelationKind;

/// The address of a state of the list of relations: what it says is the filter, what it says wrongly is left out.
public record ListAddress(ListState state) {
  static final String PATH = "/quan-he";
  static final String LOCALITY = "dia-phuong";
  static final String COUNTRY = "nuoc";
  static final String KIND = "loai";
  static final String CONFIRMED = "kiem-chung";
  static final String UNDATED = "khong-ro";
  static final String DECADE = "thap-nien";
  static final String ORDER = "xep";

  static ListAddress of(Map<String, String> parameters) {
    return new ListAddress(ListState.of(PATH, List.of(LOCALITY, COUNTRY, KIND, DECADE, CONFIRMED, ORDER), parameters));
  }

  /// A locality is a code of today or the name of a unit of before.
  RelationFilter filter(RelationNames names) {
    var unit = word(LOCALITY);
    var today = names.isLocality(unit);
    return new RelationFilter(today ? unit : "", today ? "" : unit,
        !word(COUNTRY).isEmpty() ? names.countriesOf(word(COUNTRY)) : Set.of(), kind().map(Set::of).orElse(Set.of()), decade(),
        switch (word(CONFIRMED)) {
          case "co" -> Choice.YES;
          case "chua" -> Choice.NO;
          default -> Choice.ANY;
        },
        "ngay-ky".equals(word(ORDER)) ? Order.SIGNED : Order.LOCALITY, state.place());
  }

  /// The address with one word more or less.
  public String with(String name, @Nullable String value) {
    return state.with(name, value);
  }

  String word(String name) {
    return state.word(name);
  }

  /// `1990` stands for 1990 to 1999, `khong-ro` for no day.
  String decade() {
    return word(DECADE).matches("\\d{3}0") ? word(DECADE).substring(0, 3) : word(DECADE).equals(UNDATED) ? "?" : "";
  }

  Optional<RelationKind> kind() {
    return Arrays.stream(RelationKind.values()).filter(kind -> kind.word().equals(word(KIND))).findFirst();
  }
}
