package vn.donghanh.registries.needs.web;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.reference.Markets;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.foundation.site.Formats;
import vn.donghanh.foundation.site.Pick;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.needs.Ask;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.Party;
import vn.donghanh.registries.needs.Wish;
import vn.donghanh.registries.partners.PartnerKind;

/// The form of an order: what it offers to choose from, how it is read, and how a draft fills it.
@Component
class NeedForm {
  static final int JOINT_ROWS = 4;

  private final Sectors sectors;
  private final Markets markets;
  private final Bodies bodies;

  NeedForm(Sectors sectors, Markets markets, Bodies bodies) {
    this.sectors = sectors;
    this.markets = markets;
    this.bodies = bodies;
  }

  /// What the form offers to one lead body.
  NeedChoices choices(String lead) {
    var joint = bodies.all().stream()
        .filter(body -> body.kind() == Body.Kind.FOREIGN_AFFAIRS_BODY && !body.id().equals(lead)).toList();
    return new NeedChoices(sectors.all(), markets.all(), joint);
  }

  /// Reads what was typed; what is wrong is noted at its field and the wish is then not to be used.
  Wish wish(Submitted form, Pick.Source partners) {
    var title = form.text("title", 200);
    return new Wish(BilingualText.of(title.isEmpty() ? "–" : title, form.optionalText("titleEn", 200)),
        form.optionalText("description", 8000),
        Set.copyOf(form.choices("sectors", sectors.all().stream().map(Sector::code).collect(toSet()))),
        Set.copyOf(form.choices("markets", markets.all().stream().map(Market::code).collect(toSet()))),
        Set.copyOf(form.choices("kinds", names(PartnerKind.values()))),
        form.choices("asks", names(Ask.values())).stream().map(Ask::valueOf).collect(toSet()),
        form.optionalText("offer", 4000), Set.copyOf(Pick.read(form, "avoid", partners)), form.optionalText("avoidNote", 2000),
        form.date("wantedBy").orElse(null), form.optionalText("letter", 300), form.has("ministryOnly", "1"));
  }

  /// The lead and the joint bodies; the lead's share is what the others leave.
  List<Party> parties(Submitted form, String lead) {
    var parties = new ArrayList<Party>();
    var offered = choices(lead).joint().stream().map(Body::id).collect(toSet());
    var left = 100;
    for (var row = 1; row <= JOINT_ROWS; row++) {
      var body = form.value("joint" + row);
      if (body.isEmpty()) {
        if (!form.value("share" + row).isEmpty()) {
          form.wrong("joint" + row, "site.error.missing");
        }
        continue;
      }
      if (!offered.contains(body)) {
        form.wrong("joint" + row, "site.error.not-offered");
      }
      if (parties.stream().anyMatch(party -> party.body().equals(body))) {
        form.wrong("joint" + row, "needs.parties.twice");
      }
      var share = form.number("share" + row, 0, 100);
      parties.add(new Party(body, false, share == null ? 0 : share));
      left -= share == null ? 0 : share;
    }
    if (left < 0) {
      form.wrong("joint1", "needs.parties.too-much", 100 - left);
      return List.of();
    }
    parties.addFirst(new Party(lead, true, left));
    return parties;
  }

  /// A form that shows the order as it stands.
  Submitted filled(Need need) {
    var form = Submitted.blank();
    var wish = need.wish();
    form.put("title", wish.title().vi()).put("titleEn", wish.title().en()).put("description", wish.description())
        .put("offer", wish.offer()).put("avoidNote", wish.avoidNote()).put("letter", wish.letter());
    wish.sectors().forEach(code -> form.put("sectors", code));
    wish.markets().forEach(code -> form.put("markets", code));
    wish.kinds().forEach(code -> form.put("kinds", code));
    wish.asks().forEach(ask -> form.put("asks", ask.name()));
    wish.avoid().forEach(id -> form.put("avoid", id));
    if (wish.wantedBy() != null) {
      form.put("wantedBy", Formats.date(wish.wantedBy()));
    }
    if (wish.ministryOnly()) {
      form.put("ministryOnly", "1");
    }
    var row = 1;
    for (var party : need.parties().stream().filter(it -> !it.lead()).toList()) {
      form.put("joint" + row, party.body()).put("share" + row, String.valueOf(party.share()));
      row++;
    }
    return form.put("version", String.valueOf(need.version()));
  }

  private static Set<String> names(Enum<?>[] all) {
    return Arrays.stream(all).map(Enum::name).collect(toSet());
  }
}
