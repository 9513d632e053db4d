package vn.donghanh.registries.opportunities.web;

import static java.util.stream.Collectors.toSet;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.site.Formats;
import vn.donghanh.foundation.site.Pick;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.opportunities.Origin;
import vn.donghanh.registries.opportunities.Programme;
import vn.donghanh.registries.opportunities.ProgrammeId;
import vn.donghanh.registries.opportunities.ProgrammeKind;

/// The form of a programme: how it is read, and how a record fills it.
@Component
class ProgrammeForm {
  private final OpportunityNames names;

  ProgrammeForm(OpportunityNames names) {
    this.names = names;
  }

  /// What was read; null when something is wrong, which is noted at its field.
  @Nullable Programme read(Submitted form, Pick.Source partners, @Nullable Programme before, Actor actor) {
    var kind = WritingForm.one(form, "programmeKind", WritingForm.names(ProgrammeKind.values()));
    var name = BilingualText.of(form.text("name", 200), form.optionalText("nameEn", 200));
    var applicants = BilingualText.of(form.optionalText("applicants", 2000), form.optionalText("applicantsEn", 2000));
    var funder = form.text("funder", 200);
    var partner = Pick.read(form, "partner", partners);
    if (partner.size() > 1) {
      form.wrong("partner", "opportunities.proposer.one-partner");
    }
    var opens = form.date("opens").orElse(null);
    var closes = form.date("closes").orElse(null);
    var amount = WritingForm.scale(form);
    var sectors = Set.copyOf(form.choices("sectors", names.sectors().stream().map(Sector::code).collect(toSet())));
    var markets = Set.copyOf(form.choices("markets", names.markets().stream().map(Market::code).collect(toSet())));
    var link = form.optionalText("link", 500);
    var source = form.text("source", 500);
    var version = before == null ? Integer.valueOf(0) : form.number("version", 0, Integer.MAX_VALUE);
    if (!form.clean() || version == null) {
      return null;
    }
    try {
      return new Programme(before == null ? ProgrammeId.made() : before.id(), version, ProgrammeKind.valueOf(kind), name, applicants, funder,
          partner.isEmpty() ? null : partner.getFirst(), opens, closes, amount, sectors, markets, link, source,
          before == null ? Origin.OFFICER : before.origin(), before == null ? Objects.requireNonNull(actor.body()) : before.owner());
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return null;
    }
  }

  /// A form that shows the record as it stands.
  Submitted filled(Programme programme) {
    var form = Submitted.blank().put("programmeKind", programme.kind().name()).put("name", programme.name().vi()).put("nameEn", programme.name().en())
        .put("applicants", programme.applicants().vi()).put("applicantsEn", programme.applicants().en()).put("funder", programme.funder())
        .put("link", programme.link()).put("source", programme.source()).put("version", String.valueOf(programme.version()));
    if (programme.partner() != null) {
      form.put("partner", programme.partner());
    }
    if (programme.opens() != null) {
      form.put("opens", Formats.date(programme.opens()));
    }
    if (programme.closes() != null) {
      form.put("closes", Formats.date(programme.closes()));
    }
    WritingForm.fill(form, programme.amount());
    programme.sectors().forEach(code -> form.put("sectors", code));
    programme.markets().forEach(code -> form.put("markets", code));
    return form;
  }
}
