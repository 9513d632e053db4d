package vn.donghanh.registries.partners;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;

/// Hồ sơ đối tác: what is said of a partner, each field with a source of its own.
///
/// @param name      the name it uses itself, with its abbreviation
/// @param nameVi    its name in Vietnamese, empty when it has none in use
/// @param country   alpha-3 of its seat
/// @param territory alpha-3 of the countries it stands for; empty for a body of many states or cities
/// @param sectors   codes of the taxonomy
/// @param website   an http or https address, empty when unknown
/// @param parent    the id of the partner it belongs to, null when it stands alone
/// @param about     a few sentences, empty when there are none
public record Profile(
    PartnerKind kind, String name, String nameVi, String country, Set<String> territory, Set<String> sectors,
    String website, @Nullable String parent, List<Identifier> identifiers, String about) {
  static final int NAME = 300;
  static final int ABOUT = 4_000;
  static final int WEBSITE = 300;

  public Profile {
    name = name.strip();
    if (name.isEmpty()) {
      throw Refusal.at("name", "site.error.missing");
    }
    if (!country.matches("[A-Z]{3}")) {
      throw Refusal.at("country", "site.error.not-offered");
    }
    if (!website.isEmpty() && !isAddress(website)) {
      throw Refusal.at("website", "partners.not-an-address");
    }
    if (name.length() > NAME || nameVi.length() > NAME || about.length() > ABOUT) {
      throw new IllegalArgumentException("a field of the profile is too long");
    }
    territory = sorted(territory);
    sectors = sorted(sectors);
    identifiers = identifiers.stream().distinct().sorted().toList();
  }

  /// As headings show it: the Vietnamese name first where there is one.
  public BilingualText title() {
    return BilingualText.of(nameVi.isEmpty() ? name : nameVi, name);
  }

  /// This profile, with the named fields as `other` has them.
  Profile with(Set<ProfileField> fields, Profile other) {
    return new Profile(
        (fields.contains(ProfileField.KIND) ? other : this).kind,
        (fields.contains(ProfileField.NAME) ? other : this).name,
        (fields.contains(ProfileField.NAME_VI) ? other : this).nameVi,
        (fields.contains(ProfileField.COUNTRY) ? other : this).country,
        (fields.contains(ProfileField.TERRITORY) ? other : this).territory,
        (fields.contains(ProfileField.SECTORS) ? other : this).sectors,
        (fields.contains(ProfileField.WEBSITE) ? other : this).website,
        (fields.contains(ProfileField.PARENT) ? other : this).parent,
        (fields.contains(ProfileField.IDENTIFIERS) ? other : this).identifiers,
        (fields.contains(ProfileField.ABOUT) ? other : this).about);
  }

  private static Set<String> sorted(Collection<String> codes) {
    return Collections.unmodifiableSet(new TreeSet<>(codes));
  }

  private static boolean isAddress(String text) {
    try {
      var address = new URI(text);
      return text.length() <= WEBSITE && address.getHost() != null && address.getUserInfo() == null
          && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
