package vn.donghanh.registries.needs.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Pick;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.needs.Clocks;
import vn.donghanh.registries.needs.Handover;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.NeedId;
import vn.donghanh.registries.needs.Needs;
import vn.donghanh.registries.needs.SubOrder;
import vn.donghanh.registries.partners.PartnerNaming;

/// One addressee's part: each act has its page, its form and its moment.
@Controller
@Gate("needs.read")
class PartController {
  private final Needs needs;
  private final NeedNames names;
  private final PartnerNaming naming;
  private final Today today;

  PartController(Needs needs, NeedNames names, PartnerNaming naming, Today today) {
    this.needs = needs;
    this.names = names;
    this.naming = naming;
    this.today = today;
  }

  /// One part, one act, one person who may do it.
  private record Doing(Needs.Seen seen, SubOrder part, PartAct act) {}

  @GetMapping("/dat-hang/{id}/phan/{part}/{act}")
  String ask(@PathVariable String id, @PathVariable String part, @PathVariable String act, Actor actor, Locale locale, Model model) {
    return show(doing(id, part, act, actor), Submitted.blank(), actor, locale, model);
  }

  @PostMapping("/dat-hang/{id}/phan/{part}/{act}")
  String act(@PathVariable String id, @PathVariable String part, @PathVariable String act, Submitted form,
      Actor actor, Locale locale, Model model, RedirectAttributes flash) {
    var doing = doing(id, part, act, actor);
    if (Pick.looks(form)) {
      return show(doing, form, actor, locale, model);
    }
    var change = read(doing, form, actor, locale);
    var version = form.number("version", 0, Integer.MAX_VALUE);
    if (form.clean() && version != null) {
      try {
        needs.change(doing.seen().need().id(), version, actor, change);
        flash.addFlashAttribute("flash", doing.act().key() + ".done");
        return "redirect:/dat-hang/" + id;
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return show(doing, form, actor, locale, model);
  }

  private BiConsumer<Need, Clocks> read(Doing doing, Submitted form, Actor actor, Locale locale) {
    var part = doing.part().id();
    var now = today.now();
    return switch (doing.act()) {
      case UNIT -> {
        var unit = one(form, "unit", ids(names.units(doing.part())));
        yield (need, _) -> need.take(part, unit, actor, now);
      }
      case OFFICER -> {
        var officer = form.text("officer", 120);
        yield (need, _) -> need.assign(part, officer, actor, now);
      }
      case ANSWER -> {
        var text = form.text("text", 8000);
        var partners = Pick.read(form, "partners", naming.of(actor, locale));
        yield (need, _) -> need.answer(part, text, partners, actor, now);
      }
      case INTERIM -> {
        var text = form.text("text", 8000);
        var promised = day(form, "promised");
        yield (need, _) -> need.interim(part, text, promised, actor, today.date(), now);
      }
      case HANDOVER -> {
        var to = one(form, "to", ids(names.addressees()));
        var why = form.text("why", 2000);
        yield (need, _) -> need.handOver(part, to, why, actor, now);
      }
      case EVIDENCE -> {
        var kind = one(form, "kind", words(Handover.EvidenceKind.values()));
        var on = day(form, "evidenceOn");
        var of = form.text("of", 500);
        yield (need, _) -> need.close(part,
            new Handover.Evidence(Handover.EvidenceKind.valueOf(kind), on, of, actor.name()), actor, today.date(), now);
      }
      case CONFIRM -> {
        var rating = one(form, "rating", Set.of("1", "2", "3", "4", "5"));
        var text = form.optionalText("text", 4000);
        yield (need, clocks) -> need.judge(part, true, Integer.parseInt(rating), text, actor, now, clocks);
      }
      case CONTEST -> {
        var text = form.text("text", 4000);
        yield (need, clocks) -> need.judge(part, false, null, text, actor, now, clocks);
      }
    };
  }

  private String show(Doing doing, Submitted form, Actor actor, Locale locale, Model model) {
    model.addAttribute("page", new NeedPage(doing.seen(), actor, today.date(), needs.clocks(), names, null));
    var offered = switch (doing.act()) {
      case UNIT -> names.units(doing.part());
      case HANDOVER -> names.addressees();
      default -> List.<Body>of();
    };
    model.addAttribute("doing", new ActPage(doing.part(), doing.act(), form, offered,
        doing.act() == PartAct.ANSWER ? Pick.of(form, "partners", names.likely(doing.seen().need(), doing.part()), naming.of(actor, locale)) : null));
    return "needs/act";
  }

  private Doing doing(String id, String part, String act, Actor actor) {
    var seen = NeedId.of(id).flatMap(it -> needs.find(it, actor)).filter(Needs.Seen::whole).orElseThrow(Missing::new);
    var which = seen.need().parts().stream().filter(it -> it.id().toString().equals(part)).findFirst().orElseThrow(Missing::new);
    return PartAct.of(act).filter(it -> it.suits(seen.need(), which, actor)).map(it -> new Doing(seen, which, it))
        .orElseThrow(Missing::new);
  }

  private static String one(Submitted form, String field, Set<String> offered) {
    var value = form.text(field, 80);
    if (!value.isEmpty() && !offered.contains(value)) {
      form.wrong(field, "site.error.not-offered");
    }
    return value;
  }

  private LocalDate day(Submitted form, String field) {
    var day = form.date(field);
    if (day.isEmpty()) {
      form.wrong(field, "site.error.missing");
    }
    return day.orElse(today.date());
  }

  private static Set<String> ids(List<Body> bodies) {
    return bodies.stream().map(Body::id).collect(Collectors.toSet());
  }

  private static Set<String> words(Enum<?>[] all) {
    return Arrays.stream(all).map(Enum::name).collect(Collectors.toSet());
  }
}
