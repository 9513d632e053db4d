package vn.donghanh.registries.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Thay đổi sau khi công bố: one thing in which the draft says something else than the edition.
public sealed interface ProfileChange {

  /// A section whose text or source changed.
  record OfPassage(Section section, TextDifference vi, TextDifference en, Backing before, Backing after) implements ProfileChange {}

  /// A figure that was added (`before` is null), dropped (`after` is null) or changed.
  record OfFigure(@Nullable KeyFigure before, @Nullable KeyFigure after) implements ProfileChange {}

  static List<ProfileChange> between(ProfileContent published, ProfileContent draft) {
    var changes = new ArrayList<ProfileChange>();
    for (var section : Section.values()) {
      var before = published.passage(section);
      var after = draft.passage(section);
      if (!before.equals(after)) {
        changes.add(new OfPassage(section, TextDifference.between(before.vi(), after.vi()), TextDifference.between(before.en(), after.en()),
            before.backing(), after.backing()));
      }
    }
    Stream.concat(published.figures().stream(), draft.figures().stream()).map(KeyFigure::id).distinct().forEach(id -> {
      var before = figure(published, id);
      var after = figure(draft, id);
      if (!same(before, after)) {
        changes.add(new OfFigure(before, after));
      }
    });
    return List.copyOf(changes);
  }

  /// 12 and 12.00 are one amount.
  private static boolean same(@Nullable KeyFigure one, @Nullable KeyFigure other) {
    return one != null && other != null && one.label().equals(other.label()) && one.unit().equals(other.unit())
        && one.amount().compareTo(other.amount()) == 0 && Objects.equals(one.backing(), other.backing());
  }

  private static @Nullable KeyFigure figure(ProfileContent content, java.util.UUID id) {
    return content.figures().stream().filter(it -> it.id().equals(id)).findFirst().orElse(null);
  }
}
