package vn.donghanh.registries.opportunities.web;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.reference.Locality;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.site.Pick;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.opportunities.Currency;
import vn.donghanh.registries.opportunities.Direction;
import vn.donghanh.registries.opportunities.Life;
import vn.donghanh.registries.opportunities.Opportunity;
import vn.donghanh.registries.opportunities.OpportunityId;
import vn.donghanh.registries.opportunities.OpportunityKind;
import vn.donghanh.registries.opportunities.Proposer;
import vn.donghanh.registries.opportunities.Scale;
import vn.donghanh.registries.opportunities.Sketch;
import vn.donghanh.registries.opportunities.Terms;

/// The form of an opportunity: how it is read, and how a record fills it.
@Component
class WritingForm {
  /// 1.234.567 or 1,234,567.
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+|\\d{1,3}(,\\d{3})+");

  private final OpportunityNames names;

  WritingForm(OpportunityNames names) {
    this.names = names;
  }

  /// What was read; null parts are wrong and noted at their field.
  record Read(@Nullable Terms terms, @Nullable Proposer proposer, String contact, int months) {
    boolean whole() {
      return terms != null && proposer != null;
    }
  }

  Read read(Submitted form, Pick.Source partners, Actor actor) {
    var terms = terms(form);
    var proposer = proposer(form, partners, actor);
    var contact = one(form, "contact", names.contacts(actor).stream().map(Body::id).collect(toSet()));
    var months = form.number("months", Life.LEAST_MONTHS, Life.MOST_MONTHS);
    if (months == null && form.error("months").isEmpty()) {
      form.wrong("months", "site.error.missing");
    }
    return new Read(terms, proposer, contact, months == null ? Life.MOST_MONTHS : months);
  }

  /// What is known so far, whatever is still wrong with it.
  Sketch sketch(Submitted form, @Nullable OpportunityId itself) {
    var title = form.value("title");
    return new Sketch(title.length() > 200 ? title.substring(0, 200) : title, known(form, "sectors", sectors()), known(form, "markets", markets()), itself);
  }

  /// A form that shows the record as it stands.
  Submitted filled(Opportunity opportunity) {
    var form = Submitted.blank();
    var terms = opportunity.terms();
    form.put("direction", terms.direction().name()).put("kind", terms.kind().name())
        .put("title", terms.title().vi()).put("titleEn", terms.title().en())
        .put("summary", terms.summary().vi()).put("summaryEn", terms.summary().en())
        .put("returns", terms.returns().vi()).put("returnsEn", terms.returns().en()).put("source", terms.source());
    terms.sectors().forEach(code -> form.put("sectors", code));
    terms.markets().forEach(code -> form.put("markets", code));
    fill(form, terms.scale());
    var proposer = opportunity.proposer();
    form.put("locality", proposer.locality() == null ? "" : proposer.locality()).put("firm", proposer.firm());
    if (proposer.partner() != null) {
      form.put("partner", proposer.partner());
    }
    if (proposer.hidden()) {
      form.put("hidden", "1");
    }
    return form.put("contact", opportunity.desk().contact()).put("months", String.valueOf(opportunity.life().months()))
        .put("version", String.valueOf(opportunity.version()));
  }

  static void fill(Submitted form, @Nullable Scale scale) {
    if (scale != null) {
      form.put("least", scale.least() == null ? "" : String.valueOf(scale.least())).put("most", scale.most() == null ? "" : String.valueOf(scale.most()))
          .put("currency", scale.currency().name());
    }
  }

  /// What a new form begins with.
  Submitted blank(Actor actor) {
    var form = Submitted.blank().put("months", String.valueOf(Life.MOST_MONTHS)).put("contact", String.valueOf(actor.body()));
    actor.ofLocality().ifPresent(code -> form.put("locality", code));
    return form;
  }

  private @Nullable Terms terms(Submitted form) {
    var direction = one(form, "direction", names(Direction.values()));
    var kind = one(form, "kind", names(OpportunityKind.values()));
    var title = BilingualText.of(form.text("title", 200), form.optionalText("titleEn", 200));
    var summary = BilingualText.of(form.optionalText("summary", 4000), form.optionalText("summaryEn", 4000));
    var returns = BilingualText.of(form.optionalText("returns", 2000), form.optionalText("returnsEn", 2000));
    var chosenSectors = Set.copyOf(form.choices("sectors", sectors()));
    var chosenMarkets = Set.copyOf(form.choices("markets", markets()));
    var scale = scale(form);
    var source = form.optionalText("source", 500);
    return !form.clean() ? null : new Terms(Direction.valueOf(direction), OpportunityKind.valueOf(kind), title, summary, returns,
        chosenSectors, chosenMarkets, scale, source);
  }

  /// A range of value, null when none was typed or it is wrong.
  static @Nullable Scale scale(Submitted form) {
    var least = amount(form, "least");
    var most = amount(form, "most");
    var currency = form.value("currency");
    if (least == null && most == null) {
      return null;
    }
    if (!names(Currency.values()).contains(currency)) {
      form.wrong("currency", currency.isEmpty() ? "site.error.missing" : "site.error.not-offered");
      return null;
    }
    try {
      return new Scale(least, most, Currency.valueOf(currency));
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return null;
    }
  }

  /// Whole units; amounts of many digits are grouped as the reader groups them.
  private static @Nullable Long amount(Submitted form, String name) {
    var value = form.value(name);
    if (value.isEmpty()) {
      return null;
    }
    var digits = GROUPED.matcher(value).matches() ? value.replaceAll("[.,]", "") : value;
    if (digits.matches("\\d{1,15}") && Long.parseLong(digits) <= Scale.MOST) {
      return Long.parseLong(digits);
    }
    form.wrong(name, "opportunities.scale.not-an-amount");
    return null;
  }

  private @Nullable Proposer proposer(Submitted form, Pick.Source partners, Actor actor) {
    var locality = form.value("locality");
    if (!locality.isEmpty() && names.localities().stream().map(Locality::code).noneMatch(locality::equals)) {
      form.wrong("locality", "site.error.not-offered");
    }
    var chosen = Pick.read(form, "partner", partners);
    if (chosen.size() > 1) {
      form.wrong("partner", "opportunities.proposer.one-partner");
    }
    var firm = form.optionalText("firm", 200);
    if (!form.clean()) {
      return null;
    }
    try {
      return new Proposer(locality.isEmpty() ? null : locality, chosen.isEmpty() ? null : chosen.getFirst(), firm, form.has("hidden", "1"));
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return null;
    }
  }

  private Set<String> sectors() {
    return names.sectors().stream().map(Sector::code).collect(toSet());
  }

  private Set<String> markets() {
    return names.markets().stream().map(Market::code).collect(toSet());
  }

  private static Set<String> known(Submitted form, String name, Set<String> offered) {
    return form.values(name).stream().filter(offered::contains).collect(toSet());
  }

  static String one(Submitted form, String field, Set<String> offered) {
    var value = form.text(field, 80);
    if (!value.isEmpty() && !offered.contains(value)) {
      form.wrong(field, "site.error.not-offered");
    }
    return value;
  }

  static Set<String> names(Enum<?>[] all) {
    return Arrays.stream(all).map(Enum::name).collect(toSet());
  }
}
