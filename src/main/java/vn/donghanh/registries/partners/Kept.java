package vn.donghanh.registries.partners;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Giá trị giữ lại: for each field in which two records of one partner differ, whose value stays.
public record Kept(Map<ProfileField, Choice> choices) {

  /// Giữ của hồ sơ ở lại, lấy của hồ sơ bị gộp, hay cả hai.
  public enum Choice { KEEP, TAKE, BOTH }

  public Kept {
    choices = Map.copyOf(choices);
  }

  /// What is offered at first: the survivor's value where it says something, the other's where it says nothing, both of
  /// what is a set.
  static Kept likely(Profile survivor, Profile loser) {
    var choices = new EnumMap<ProfileField, Choice>(ProfileField.class);
    for (var field : ProfileField.differing(survivor, loser)) {
      choices.put(field, saysNothing(field.of(survivor)) ? Choice.TAKE
          : isSet(field) && !saysNothing(field.of(loser)) ? Choice.BOTH : Choice.KEEP);
    }
    return new Kept(choices);
  }

  public Choice of(ProfileField field) {
    return choices.getOrDefault(field, Choice.KEEP);
  }

  /// True for what may be joined: a partner can work in the sectors of both.
  public static boolean isSet(ProfileField field) {
    return switch (field) {
      case TERRITORY, SECTORS, IDENTIFIERS -> true;
      case KIND, NAME, NAME_VI, COUNTRY, WEBSITE, PARENT, ABOUT -> false;
    };
  }

  /// The profile of the one partner; it never belongs to one of its own records.
  Profile of(Profile survivor, Profile loser, Set<String> own) {
    var taken = new TreeSet<ProfileField>();
    choices.forEach((field, choice) -> {
      if (choice != Choice.KEEP) {
        taken.add(field);
      }
    });
    var one = survivor.with(taken, loser);
    var parent = one.parent() != null && own.contains(one.parent()) ? null : one.parent();
    return new Profile(one.kind(), one.name(), one.nameVi(), one.country(),
        of(ProfileField.TERRITORY) == Choice.BOTH ? both(survivor.territory(), loser.territory()) : one.territory(),
        of(ProfileField.SECTORS) == Choice.BOTH ? both(survivor.sectors(), loser.sectors()) : one.sectors(),
        one.website(), parent,
        of(ProfileField.IDENTIFIERS) == Choice.BOTH ? List.copyOf(both(survivor.identifiers(), loser.identifiers())) : one.identifiers(),
        one.about());
  }

  private static <T> Set<T> both(Collection<T> one, Collection<T> other) {
    var all = new LinkedHashSet<T>();
    Stream.concat(one.stream(), other.stream()).forEach(all::add);
    return all;
  }

  private static boolean saysNothing(@Nullable Object value) {
    return value == null || value instanceof String text && text.isEmpty() || value instanceof Collection<?> all && all.isEmpty();
  }
}
