package vn.donghanh.registries.opportunities.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.ListState;
import vn.donghanh.registries.opportunities.Direction;
import vn.donghanh.registries.opportunities.OpportunityFilter;
import vn.donghanh.registries.opportunities.OpportunityKind;
import vn.donghanh.registries.opportunities.Stage;

/// The address of a state of the list: what it says is the filter, what it says wrongly is left out.
public record ListAddress(ListState state) {
  static final String PATH = "/co-hoi";
  static final String WORDS = "q";
  static final String DIRECTION = "chieu";
  static final String KIND = "loai";
  static final String STAGE = "giai-doan";
  static final String SECTOR = "linh-vuc";
  static final String LOCALITY = "dia-phuong";
  static final String MARKET = "thi-truong";
  static final String PARTNER = "doi-tac";
  static final String WHOSE = "cua";
  static final String ORDER = "xep";
  private static final List<String> ALL = List.of(WORDS, DIRECTION, KIND, STAGE, SECTOR, LOCALITY, MARKET, PARTNER, WHOSE, ORDER);

  static ListAddress of(Map<String, String> parameters) {
    return new ListAddress(ListState.of(PATH, ALL, parameters));
  }

  OpportunityFilter filter(OpportunityNames names) {
    return new OpportunityFilter(word(WORDS), Direction.of(word(DIRECTION)).orElse(null), OpportunityKind.of(word(KIND)).orElse(null),
        Stage.of(word(STAGE)).orElse(null), word(SECTOR).isEmpty() ? Set.of() : names.sectorWithMembers(word(SECTOR)),
        word(MARKET).isEmpty() ? Set.of() : names.marketWithKin(word(MARKET)), filled(LOCALITY).orElse(null), filled(PARTNER).orElse(null),
        "chung-toi".equals(word(WHOSE)), order(), state.place());
  }

  OpportunityFilter.Order order() {
    return switch (word(ORDER)) {
      case "het-han" -> OpportunityFilter.Order.ENDING;
      case "ten" -> OpportunityFilter.Order.TITLE;
      default -> OpportunityFilter.Order.NEWEST;
    };
  }

  /// The address with one word more or less.
  public String with(String name, @Nullable String value) {
    return state.with(name, value);
  }

  String word(String name) {
    return state.word(name);
  }

  /// The words that filter, without order and place.
  Map<String, String> filters() {
    return state.words().entrySet().stream().filter(it -> !Set.of(ORDER, ListState.AFTER, ListState.BEFORE).contains(it.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
  }

  private Optional<String> filled(String name) {
    return Optional.of(word(name)).filter(it -> !it.isEmpty() && it.length() <= 80);
  }
}
