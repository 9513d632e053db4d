package vn.donghanh.registries.partners.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Identifier;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.PartnerKind;
import vn.donghanh.registries.partners.Partners;
import vn.donghanh.registries.partners.Profile;

/// Between the form of a partner and its profile.
@Component
class PartnerForm {
  private static final int LONG = 300;
  private static final int ABOUT = 4_000;

  private final Partners partners;
  private final PartnerNames names;
  private final Countries countries;

  PartnerForm(Partners partners, PartnerNames names, Countries countries) {
    this.partners = partners;
    this.names = names;
    this.countries = countries;
  }

  /// The profile that was typed, empty when something in it is wrong; the form then says what.
  Optional<Profile> profile(Submitted form, Actor actor) {
    return profile(form, typed -> partners.meant(typed, actor));
  }

  /// The same for who knows by other means which partner a typed name means.
  Optional<Profile> profile(Submitted form, Function<String, Optional<String>> meant) {
    var kind = one(form, "kind", Arrays.stream(PartnerKind.values()).filter(it -> !it.isPerson()).map(Enum::name).collect(Collectors.toSet()));
    var name = form.text("name", LONG);
    var nameVi = form.optionalText("name-vi", LONG);
    var country = one(form, "country", countries.all().stream().map(Country::code).collect(Collectors.toSet()));
    var territory = form.choices("territory", names.markets().stream().map(Market::code).collect(Collectors.toSet()));
    var sectors = form.choices("sectors", names.sectors().stream().map(Sector::code).collect(Collectors.toSet()));
    var website = form.optionalText("website", LONG);
    var about = form.optionalText("about", ABOUT);
    var parent = parent(form, meant);
    var identifiers = identifiers(form);
    if (!form.clean()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Profile(PartnerKind.valueOf(kind), name, nameVi, country, countries(territory), Set.copyOf(sectors),
          website, parent, identifiers, about));
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return Optional.empty();
    }
  }

  /// Where the officer has it from: a word nobody has checked yet.
  Source source(Submitted form) {
    return new Source(form.text("source", LONG), null, Verification.REFERENCE, "");
  }

  /// The form of a partner as it stands.
  Submitted filled(Partner partner) {
    var profile = partner.profile();
    var form = Submitted.blank()
        .put("version", Integer.toString(partner.version()))
        .put("kind", profile.kind().name()).put("name", profile.name()).put("name-vi", profile.nameVi())
        .put("country", profile.country()).put("website", profile.website()).put("about", profile.about())
        .put("parent", profile.parent() == null ? "" : profile.parent());
    markets(profile.territory()).forEach(code -> form.put("territory", code));
    profile.sectors().forEach(code -> form.put("sectors", code));
    profile.identifiers().forEach(it -> form.put("identifier-" + it.kind().name(), it.value()));
    return form;
  }

  /// The market that these countries are, or each by itself.
  private Set<String> markets(Set<String> territory) {
    return names.markets().stream().filter(market -> market.group() && market.countries().equals(territory)).map(Market::code)
        .findFirst().map(Set::of).orElse(territory);
  }

  private Set<String> countries(List<String> chosen) {
    var all = new HashSet<String>();
    chosen.forEach(code -> all.addAll(names.countries(code)));
    return all;
  }

  private static @Nullable String parent(Submitted form, Function<String, Optional<String>> meant) {
    var typed = form.optionalText("parent", LONG);
    if (typed.isEmpty()) {
      return null;
    }
    return meant.apply(typed).orElseGet(() -> {
      form.wrong("parent", "partners.parent-unknown");
      return null;
    });
  }

  private static List<Identifier> identifiers(Submitted form) {
    var identifiers = new ArrayList<Identifier>();
    for (var kind : Identifier.Kind.values()) {
      var typed = form.optionalText("identifier-" + kind.name(), 60);
      if (!typed.isEmpty()) {
        try {
          identifiers.add(new Identifier(kind, typed));
        } catch (Refusal refusal) {
          form.wrong(refusal);
        }
      }
    }
    return identifiers;
  }

  private static String one(Submitted form, String field, Set<String> offered) {
    var chosen = form.text(field, LONG);
    if (!chosen.isEmpty() && !offered.contains(chosen)) {
      form.wrong(field, "site.error.not-offered");
    }
    return chosen;
  }
}
