package vn.donghanh.registries.partners;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Sự giống nhau: partners by what makes two of them one: an identifier, or the plain name in one country.
public final class Likeness {
  private final Map<Identifier, String> identifiers = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /// The partner that a new profile most likely is.
  public Optional<String> of(Profile profile) {
    return Stream.concat(profile.identifiers().stream().map(identifiers::get),
        PlainNames.of(profile).stream().map(name -> names.get(key(profile.country(), name)))).filter(Objects::nonNull).findFirst();
  }

  /// From now on this profile counts as well, under a name of its own.
  public void add(String id, Profile profile) {
    names(id, profile.country(), PlainNames.of(profile));
    profile.identifiers().forEach(identifier -> identifiers.putIfAbsent(identifier, id));
  }

  void names(String id, String country, List<String> plain) {
    plain.forEach(name -> names.putIfAbsent(key(country, name), id));
  }

  void identifier(String id, Identifier.Kind kind, String value) {
    identifiers.putIfAbsent(new Identifier(kind, value), id);
  }

  private static String key(String country, String name) {
    return country + " " + name;
  }
}
