package vn.donghanh.foundation.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Chọn theo tên: some of very many records. Boxes for those already chosen and those likely to be, and a field in which
/// one types a name; what it may mean comes as more boxes. Works by sending the form; with scripts while one types.
///
/// @param field   the form's field; what is typed stands in [#typed]
/// @param chosen  what the form holds, in its order
/// @param offered what is likely chosen, without what is chosen
/// @param found   what the typed name may mean, without both
/// @param note    why a typed name brought no new box, as a message key; empty when it did or none was typed
public record Pick(String field, List<Choice> chosen, List<Choice> offered, List<Choice> found, String note) {
  /// The button that only looks for a name; its value is the field.
  public static final String LOOK = "tim";
  /// What stands on the page already, when one asks while one types; a box must not stand twice.
  public static final String THERE = "co";
  static final int MOST = 50;

  /// Who knows the records by name.
  public interface Source {
    /// Those of these ids that the reader may know, in the order of the ids.
    List<Choice> named(Collection<String> ids);

    /// What a name may mean, the likeliest first.
    List<Choice> like(String typed);

    /// The one record that is called exactly so, or whose id it is.
    Optional<String> meant(String typed);
  }

  /// Where what is typed stands.
  public static String typed(String field) {
    return field + "-" + LOOK;
  }

  /// True when the form was sent only to look for a name: then nothing else of it is to be checked.
  public static boolean looks(Submitted form) {
    var field = form.value(LOOK);
    return !field.isEmpty() && !form.value(typed(field)).isEmpty();
  }

  /// What the page shows of a form as it stands.
  public static Pick of(Submitted form, String field, List<String> likely, Source source) {
    var chosen = source.named(form.values(field).stream().distinct().limit(MOST).toList());
    var ids = new LinkedHashSet<>(chosen.stream().map(Choice::value).toList());
    var offered = source.named(likely).stream().filter(it -> ids.add(it.value())).toList();
    var typed = form.value(typed(field));
    var like = typed.isEmpty() || typed.length() > 200 ? List.<Choice>of() : source.like(typed);
    var found = like.stream().filter(it -> ids.add(it.value())).toList();
    return new Pick(field, chosen, offered, found, note(typed, like, found));
  }

  private static String note(String typed, List<Choice> like, List<Choice> found) {
    return typed.isEmpty() || !found.isEmpty() ? "" : like.isEmpty() ? "site.pick.nothing" : "site.pick.there";
  }

  /// The ids chosen. A name that was typed counts when it means one record; otherwise one of those it may mean must be
  /// ticked, which is said where it was typed.
  public static List<String> read(Submitted form, String field, Source source) {
    var ids = new ArrayList<>(form.values(field).stream().distinct().toList());
    if (ids.size() > MOST || source.named(ids).size() < ids.size()) {
      form.wrong(field, "site.error.not-offered");
    }
    var typed = form.value(typed(field));
    if (!typed.isEmpty()) {
      var like = source.like(typed);
      var meant = source.meant(typed);
      if (meant.isPresent()) {
        meant.filter(id -> !ids.contains(id)).ifPresent(ids::add);
      } else if (like.stream().noneMatch(it -> ids.contains(it.value()))) {
        form.wrong(typed(field), like.isEmpty() ? "site.pick.unknown" : "site.pick.which", typed);
      }
    }
    return List.copyOf(ids);
  }

  /// Every box, those chosen first.
  public List<Choice> boxes() {
    return Stream.concat(chosen.stream(), offered.stream()).toList();
  }

  /// Where a page asks while one types: names the field and what stands there already.
  public String asking(String address) {
    return address + "?o=" + field + boxes().stream().map(it -> "&" + THERE + "=" + it.value()).collect(Collectors.joining());
  }
}
