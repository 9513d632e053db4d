package vn.donghanh.registries.partners.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Correspondence;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.site.Cards;
import vn.donghanh.foundation.site.ListState;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.registries.partners.Contacts;
import vn.donghanh.registries.partners.Experts;
import vn.donghanh.registries.partners.Lead;
import vn.donghanh.registries.partners.Leads;
import vn.donghanh.registries.partners.LookAlikes;
import vn.donghanh.registries.partners.Merges;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.PartnerCard;
import vn.donghanh.registries.partners.PartnerEvent;
import vn.donghanh.registries.partners.Partners;
import vn.donghanh.registries.partners.PartnersPermission;
import vn.donghanh.registries.partners.Suggestions;
import vn.donghanh.registries.partners.Timeline;
import vn.donghanh.registries.partners.Verifications;

/// One partner: what is known and from where, how far it was checked, who touched it, what else hangs on it.
@Controller
class PartnerController {
  private static final int MOST = 30;
  /// The word of the address that says which record one asked for, when it gave way to this one.
  static final String GAVE_WAY = "tu";

  private final Partners partners;
  private final Merges merges;
  private final LookAlikes alike;
  private final Experts experts;
  private final Leads leads;
  private final Suggestions suggestions;
  private final Verifications verifications;
  private final Contacts contacts;
  private final Timeline timeline;
  private final Journal journal;
  private final Correspondence correspondence;
  private final Cards cards;
  private final PartnerNames names;
  private final PartnerHistory history;

  PartnerController(Partners partners, Merges merges, LookAlikes alike, Experts experts, Suggestions suggestions, Leads leads, Verifications verifications, Contacts contacts, Timeline timeline,
      Journal journal, Correspondence correspondence, Cards cards, PartnerNames names, PartnerHistory history) {
    this.partners = partners;
    this.merges = merges;
    this.alike = alike;
    this.experts = experts;
    this.leads = leads;
    this.suggestions = suggestions;
    this.verifications = verifications;
    this.contacts = contacts;
    this.timeline = timeline;
    this.journal = journal;
    this.correspondence = correspondence;
    this.cards = cards;
    this.names = names;
    this.history = history;
  }

  @Gate(Gate.PUBLIC)
  @GetMapping("/doi-tac/{id}")
  String show(@PathVariable String id, @RequestParam Map<String, String> parameters, Actor actor, Today today, Model model) {
    var partner = partners.find(id, actor).orElseThrow(Missing::new);
    if (!partner.id().equals(id)) {
      return "redirect:/doi-tac/" + partner.id() + "?" + GAVE_WAY + "=" + id;
    }
    model.addAttribute("page", page(partner, parameters, actor, today.date()));
    return "partners/partner";
  }

  private PartnerPage page(Partner partner, Map<String, String> parameters, Actor actor, LocalDate today) {
    var id = partner.id();
    var insider = actor.may(PartnersPermission.CONTACTS);
    var view = parameters.getOrDefault(PartnerPage.VIEW, insider ? PartnerPage.TIMELINE : PartnerPage.PROFILE);
    var timelined = view.equals(PartnerPage.TIMELINE);
    var from = parameters.getOrDefault(GAVE_WAY, "");
    var gaveWay = !from.isEmpty() && !from.equals(id) && partners.known(id).contains(from) ? from : "";
    return new PartnerPage(partner, partners.sources(id), parent(partner, actor, today),
        partners.subsidiaries(id, actor, today), partner.profile().kind().isOverseas() ? experts.find(id, actor).orElse(null) : null, gaveWay,
        insider ? merges.into(id) : List.of(), alike.of(id, actor, today), suggestions.of(partner, actor),
        leads.of(id, actor).stream().filter(Lead::standing).toList(), verifications.of(id), verifications.confirmations(id),
        contacts.of(id, actor), insider && !timelined ? journal.of(partner.subject(), MOST) : List.of(),
        timelined ? timeline(id, parameters, actor, today) : null, names, history, actor, today);
  }

  private TimelinePage timeline(String id, Map<String, String> parameters, Actor actor, LocalDate today) {
    var state = ListState.of("/doi-tac/" + id, List.of(PartnerPage.VIEW, TimelinePage.KIND, TimelinePage.OFFICE), parameters);
    var kind = Arrays.stream(PartnerEvent.Kind.values()).filter(it -> it.word().equals(state.word(TimelinePage.KIND))).findFirst();
    var page = timeline.page(id, kind, state.word(TimelinePage.OFFICE), state.place(), actor, today);
    var events = page.events();
    return new TimelinePage(page, state, timeline.offices(id, actor),
        correspondence.states(events.stream().map(PartnerEvent::letter).filter(Objects::nonNull).toList()),
        cards.of(events.stream().map(PartnerEvent::about).filter(Objects::nonNull).toList(), actor));
  }

  private @Nullable PartnerCard parent(Partner partner, Actor actor, LocalDate today) {
    var parent = partner.profile().parent();
    return parent == null ? null : partners.cards(List.of(parent), actor, today).get(parent);
  }
}
