package vn.donghanh.foundation.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// Trạng thái danh sách: a list as its address says it. Filter, order and place stand in the address, so that a view of
/// a list can be sent, kept and come back to; what the address says wrongly is left out.
///
/// @param path  where the list stands
/// @param words the known words of its address with their values, in the order of the page
public record ListState(String path, Map<String, String> words) {
  public static final String AFTER = "sau";
  public static final String BEFORE = "truoc";
  private static final int LONGEST = 400;

  /// The words of these names that the request brought; its place is always known.
  public static ListState of(String path, Collection<String> names, Map<String, String> parameters) {
    var words = new LinkedHashMap<String, String>();
    keep(names, parameters, words);
    keep(List.of(AFTER, BEFORE), parameters, words);
    return new ListState(path, words);
  }

  private static void keep(Collection<String> names, Map<String, String> parameters, Map<String, String> words) {
    for (var name : names) {
      var value = parameters.getOrDefault(name, "").strip();
      if (!value.isEmpty() && value.length() <= LONGEST && value.chars().noneMatch(Character::isISOControl)) {
        words.put(name, value);
      }
    }
  }

  /// The address with one word more or, without a value, less; a changed filter begins at its first page.
  public String with(String name, @Nullable String value) {
    var changed = new LinkedHashMap<>(words);
    changed.keySet().removeAll(List.of(AFTER, BEFORE, name));
    if (value != null) {
      changed.put(name, value);
    }
    var address = UriComponentsBuilder.fromPath(path);
    changed.keySet().forEach(key -> address.queryParam(key, "{" + key + "}"));
    return address.encode().buildAndExpand(changed).toUriString();
  }

  /// The address of another page of the same list.
  public String at(Place place) {
    return with(place.backward() ? BEFORE : AFTER, place.written());
  }

  public String word(String name) {
    return words.getOrDefault(name, "");
  }

  public Place place() {
    var backward = words.containsKey(BEFORE);
    return Place.of(word(backward ? BEFORE : AFTER), backward);
  }
}
