package vn.donghanh.registries.partners;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Mục của hồ sơ: one field, with how to read it. Sources, history and comparison go field by field.
public enum ProfileField {
  KIND(Profile::kind),
  NAME(Profile::name),
  NAME_VI(Profile::nameVi),
  COUNTRY(Profile::country),
  TERRITORY(Profile::territory),
  SECTORS(Profile::sectors),
  WEBSITE(Profile::website),
  PARENT(Profile::parent),
  IDENTIFIERS(Profile::identifiers),
  ABOUT(Profile::about);

  private final Function<Profile, @Nullable Object> reading;

  ProfileField(Function<Profile, @Nullable Object> reading) {
    this.reading = reading;
  }

  /// The name that forms and history use.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The message key of its label.
  public String key() {
    return "partners.field." + word();
  }

  @Nullable Object of(Profile profile) {
    return reading.apply(profile);
  }

  /// The fields in which two profiles differ, in the order of the form.
  public static Set<ProfileField> differing(Profile one, Profile other) {
    var all = EnumSet.allOf(ProfileField.class);
    all.removeIf(field -> Objects.equals(field.of(one), field.of(other)));
    return all;
  }
}
