package vn.donghanh.registries.opportunities.web;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.ListState;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Pick;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.opportunities.Opportunities;
import vn.donghanh.registries.opportunities.OpportunityId;
import vn.donghanh.registries.opportunities.Programme;
import vn.donghanh.registries.opportunities.ProgrammeFilter;
import vn.donghanh.registries.opportunities.ProgrammeId;
import vn.donghanh.registries.opportunities.ProgrammeKind;
import vn.donghanh.registries.opportunities.Programmes;
import vn.donghanh.registries.partners.PartnerNaming;

/// Chương trình tài trợ và đợt mời: the list, one of them, its form, and which of them may pay for an opportunity.
@Controller
class ProgrammesController {
  static final String PATH = "/chuong-trinh-tai-tro";
  private static final List<String> WORDS = List.of("q", "loai", "trang-thai", "linh-vuc", "nuoc");

  private final Programmes programmes;
  private final Opportunities opportunities;
  private final ProgrammeForm form;
  private final OpportunityNames names;
  private final PartnerNaming naming;
  private final Today today;

  ProgrammesController(Programmes programmes, Opportunities opportunities, ProgrammeForm form, OpportunityNames names, PartnerNaming naming, Today today) {
    this.programmes = programmes;
    this.opportunities = opportunities;
    this.form = form;
    this.names = names;
    this.naming = naming;
    this.today = today;
  }

  @Gate(Gate.PUBLIC)
  @GetMapping(PATH)
  String list(@RequestParam Map<String, String> parameters, Actor actor, Model model) {
    var state = ListState.of(PATH, WORDS, parameters);
    var filter = new ProgrammeFilter(state.word("q"), ProgrammeKind.of(state.word("loai")).orElse(null), Programme.State.of(state.word("trang-thai")).orElse(null),
        state.word("linh-vuc").isEmpty() ? Set.of() : names.sectorWithMembers(state.word("linh-vuc")),
        state.word("nuoc").isEmpty() ? Set.of() : names.marketWithKin(state.word("nuoc")), state.place());
    model.addAttribute("page", new ProgrammesPage(state, programmes.page(filter, today.date()), names, actor, today.date()));
    return "opportunities/programmes";
  }

  @Gate(Gate.PUBLIC)
  @GetMapping(PATH + "/{id}")
  String show(@PathVariable String id, Actor actor, Model model) {
    var programme = programme(id);
    var cards = opportunities.cards(programmes.opportunities(programme.id()), today.date());
    var partner = programme.partner() == null ? null : names.partners(List.of(programme.partner()), actor).get(programme.partner());
    model.addAttribute("page", new ProgrammePage(programme, partner, List.copyOf(cards.values()), names, actor, today.date()));
    return "opportunities/programme";
  }

  @Gate("opportunities.programmes")
  @GetMapping(PATH + "/moi")
  String start(Actor actor, Locale locale, Model model) {
    return write(Submitted.blank(), null, actor, locale, model);
  }

  @Gate("opportunities.programmes")
  @PostMapping(PATH + "/moi")
  String add(Submitted submitted, Actor actor, Locale locale, Model model, RedirectAttributes flash) {
    return save(submitted, null, actor, locale, model, flash);
  }

  @Gate("opportunities.programmes")
  @GetMapping(PATH + "/{id}/sua")
  String edit(@PathVariable String id, Actor actor, Locale locale, Model model) {
    var programme = kept(id, actor);
    return write(form.filled(programme), programme, actor, locale, model);
  }

  @Gate("opportunities.programmes")
  @PostMapping(PATH + "/{id}/sua")
  String change(@PathVariable String id, Submitted submitted, Actor actor, Locale locale, Model model, RedirectAttributes flash) {
    return save(submitted, kept(id, actor), actor, locale, model, flash);
  }

  @Gate("opportunities.write")
  @GetMapping("/co-hoi/{id}/chuong-trinh")
  String askFund(@PathVariable String id, Actor actor, Locale locale, Model model) {
    var seen = own(id, actor);
    var filled = Submitted.blank();
    programmes.of(seen.opportunity().id()).forEach(it -> filled.put("programmes", it.id().toString()));
    return fund(seen, filled, locale, model);
  }

  @Gate("opportunities.write")
  @PostMapping("/co-hoi/{id}/chuong-trinh")
  String fund(@PathVariable String id, Submitted submitted, Actor actor, Locale locale, Model model, RedirectAttributes flash) {
    var seen = own(id, actor);
    var chosen = submitted.choices("programmes", offered(seen, locale).stream().map(Choice::value).collect(toSet()));
    if (!submitted.clean()) {
      return fund(seen, submitted, locale, model);
    }
    programmes.fund(seen.opportunity(), chosen.stream().flatMap(it -> ProgrammeId.of(it).stream()).toList(), actor);
    flash.addFlashAttribute("flash", "opportunities.flash.saved");
    return "redirect:" + seen.opportunity().id().address();
  }

  private String fund(Opportunities.Seen seen, Submitted filled, Locale locale, Model model) {
    model.addAttribute("opportunity", seen.opportunity());
    model.addAttribute("offered", offered(seen, locale));
    model.addAttribute("form", filled);
    return "opportunities/fund";
  }

  /// What one may still apply to, and what is tied to it already.
  private List<Choice> offered(Opportunities.Seen seen, Locale locale) {
    return java.util.stream.Stream.concat(programmes.of(seen.opportunity().id()).stream(), programmes.open(today.date()).stream()).distinct()
        .map(it -> Choice.of(it.id().toString(), it.name().in(locale)).saying(it.funder())).toList();
  }

  private String save(Submitted submitted, @Nullable Programme before, Actor actor, Locale locale, Model model, RedirectAttributes flash) {
    if (!Pick.looks(submitted)) {
      var programme = form.read(submitted, naming.of(actor, locale), before, actor);
      if (submitted.clean() && programme != null) {
        try {
          programmes.keep(programme, actor);
          flash.addFlashAttribute("flash", "opportunities.flash.saved");
          return "redirect:" + programme.id().address();
        } catch (Refusal refusal) {
          submitted.wrong(refusal);
        }
      }
    }
    return write(submitted, before, actor, locale, model);
  }

  private String write(Submitted submitted, @Nullable Programme before, Actor actor, Locale locale, Model model) {
    var action = before == null ? PATH + "/moi" : before.id().address() + "/sua";
    model.addAttribute("page", new WritingPage(submitted, action, Pick.of(submitted, "partner", List.of(), naming.of(actor, locale)), List.of(), false, names, actor));
    model.addAttribute("back", before == null ? PATH : before.id().address());
    return "opportunities/programme-form";
  }

  private Programme programme(String id) {
    return ProgrammeId.of(id).flatMap(programmes::find).orElseThrow(Missing::new);
  }

  private Programme kept(String id, Actor actor) {
    var programme = programme(id);
    if (!programme.isKeptBy(actor)) {
      throw new Missing();
    }
    return programme;
  }

  private Opportunities.Seen own(String id, Actor actor) {
    return OpportunityId.of(id).flatMap(it -> opportunities.find(it, actor)).filter(it -> it.opportunity().isOwnedBy(actor)).orElseThrow(Missing::new);
  }
}
