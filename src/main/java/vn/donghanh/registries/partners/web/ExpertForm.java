package vn.donghanh.registries.partners.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Consent;
import vn.donghanh.registries.partners.Expert;
import vn.donghanh.registries.partners.ExpertConsent;
import vn.donghanh.registries.partners.ExpertOffer;
import vn.donghanh.registries.partners.Expertise;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.PartnerKind;
import vn.donghanh.registries.partners.Profile;

/// Between the form of an expert or association and what the register keeps of them.
@Component
class ExpertForm {
  private static final int LINE = 300;
  /// Before the ISO code of a unit of before, so that it is not taken for one of today.
  static final String BEFORE = "cu:";

  private final PartnerNames names;
  private final Countries countries;
  private final Localities localities;

  ExpertForm(PartnerNames names, Countries countries, Localities localities) {
    this.names = names;
    this.countries = countries;
    this.localities = localities;
  }

  /// What was typed, whole; the form says what is wrong with it.
  ///
  /// @param consent not asked, for an association or where the form does not ask
  record Typed(Profile profile, Expertise expertise, ExpertConsent consent, Source source) {}

  private record Home(@Nullable String province, String before) {}

  /// @param kept the profile as it stands, for the fields that this form does not show; null for a new one
  Optional<Typed> read(Submitted form, @Nullable Profile kept) {
    var kind = one(form, "kind", Arrays.stream(PartnerKind.values()).filter(PartnerKind::isOverseas).map(Enum::name).collect(Collectors.toSet()));
    var name = form.text("name", LINE);
    var country = one(form, "country", countries.all().stream().map(Country::code).collect(Collectors.toSet()));
    var sectors = form.choices("sectors", names.sectors().stream().map(Sector::code).collect(Collectors.toSet()));
    var words = form.text("expertise", Expertise.TEXT);
    var languages = form.choices("languages", Expertise.LANGUAGES);
    var home = home(form);
    var offers = form.choices("offers", Arrays.stream(ExpertOffer.values()).map(Enum::name).collect(Collectors.toSet()));
    var offer = form.optionalText("offer", Expertise.TEXT);
    var website = form.optionalText("website", LINE);
    var source = new Source(form.text("source", LINE), null, Verification.REFERENCE, "");
    if (kept == null) { // what was typed there is looked at, whoever it is about
      form.date("consent-on");
      form.optionalText("consent-how", LINE);
    }
    var consent = kept == null && PartnerKind.OVERSEAS_EXPERT.name().equals(kind) ? consent(form) : Optional.of(ExpertConsent.NOT_ASKED);
    if (!form.clean() || consent.isEmpty()) {
      return Optional.empty();
    }
    try {
      var profile = new Profile(PartnerKind.valueOf(kind), name, kept == null ? "" : kept.nameVi(), country, Set.of(country), Set.copyOf(sectors), website,
          kept == null ? null : kept.parent(), kept == null ? java.util.List.of() : kept.identifiers(), kept == null ? "" : kept.about());
      return Optional.of(new Typed(profile, new Expertise(words, new HashSet<>(languages), home.province(), home.before(),
          offers.stream().map(ExpertOffer::valueOf).collect(Collectors.toSet()), offer), consent.get(), source));
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return Optional.empty();
    }
  }

  /// What a person agreed to, as it was typed.
  Optional<ExpertConsent> consent(Submitted form) {
    var states = form.choices("consent", Arrays.stream(Consent.State.values()).map(Enum::name).collect(Collectors.toSet()));
    if (states.isEmpty()) {
      form.wrong("consent", "site.error.missing");
    }
    var on = form.date("consent-on");
    var how = form.optionalText("consent-how", LINE);
    var purposes = form.choices("purposes", Arrays.stream(ExpertConsent.Purpose.values()).map(Enum::name).collect(Collectors.toSet()));
    if (!form.clean()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ExpertConsent(new Consent(Consent.State.valueOf(states.getFirst()), on.orElse(null), how),
          purposes.stream().map(ExpertConsent.Purpose::valueOf).collect(Collectors.toSet())));
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return Optional.empty();
    }
  }

  Submitted filled(Partner partner, Optional<Expert> expert) {
    var profile = partner.profile();
    var form = Submitted.blank().put("version", Integer.toString(partner.version())).put("kind", profile.kind().name())
        .put("name", profile.name()).put("country", profile.country()).put("website", profile.website());
    profile.sectors().forEach(code -> form.put("sectors", code));
    expert.map(Expert::expertise).ifPresent(it -> {
      form.put("expertise", it.words()).put("offer", it.offer());
      it.languages().forEach(code -> form.put("languages", code));
      it.offers().forEach(offer -> form.put("offers", offer.name()));
      form.put("home", home(it));
    });
    return form;
  }

  private String home(Expertise expertise) {
    return localities.formerUnits().stream().filter(unit -> !expertise.homeBefore().isEmpty() && unit.name().equals(expertise.homeBefore()))
        .map(unit -> BEFORE + unit.iso()).findFirst().orElse(expertise.homeProvince() == null ? "" : expertise.homeProvince());
  }

  /// One of today, or one of before with the locality that carries it on.
  private Home home(Submitted form) {
    var chosen = form.value("home");
    if (chosen.isEmpty()) {
      return new Home(null, "");
    }
    if (localities.find(chosen).isPresent()) {
      return new Home(chosen, "");
    }
    return localities.renamed().stream().filter(unit -> chosen.equals(BEFORE + unit.iso())).findFirst()
        .map(unit -> new Home(unit.newCode(), unit.name())).orElseGet(() -> {
          form.wrong("home", "site.error.not-offered");
          return new Home(null, "");
        });
  }

  private static String one(Submitted form, String field, Set<String> offered) {
    var chosen = form.text(field, LINE);
    if (!chosen.isEmpty() && !offered.contains(chosen)) {
      form.wrong(field, "site.error.not-offered");
    }
    return chosen;
  }
}
