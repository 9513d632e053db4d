package vn.donghanh.registries.partners.web;

import java.util.Objects;
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
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Locality;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Leads;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.Partners;

/// Đầu mối với đối tác: who it is for each locality and topic, who it was, and naming another.
@Controller
class LeadController {
  private final Partners partners;
  private final Leads leads;
  private final PartnerNames names;
  private final Localities localities;

  LeadController(Partners partners, Leads leads, PartnerNames names, Localities localities) {
    this.partners = partners;
    this.leads = leads;
    this.names = names;
    this.localities = localities;
  }

  @Gate("partners.contacts")
  @GetMapping("/doi-tac/{id}/dau-moi")
  String show(@PathVariable String id, Actor actor, Model model) {
    return show(partner(id, actor), Submitted.blank().put("locality", Objects.requireNonNullElse(actor.locality(), "")), actor, model);
  }

  @Gate("partners.keep")
  @PostMapping("/doi-tac/{id}/dau-moi")
  String name(@PathVariable String id, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var partner = partner(id, actor);
    var locality = one(form, "locality", localities.all().stream().map(Locality::code).collect(Collectors.toSet()));
    var body = one(form, "body", names.bodies().stream().map(Body::id).collect(Collectors.toSet()));
    var reason = form.text("why", MergeController.WHY);
    if (form.clean()) {
      try {
        leads.name(partner.id(), locality, form.value("topic"), body, seen(form, locality), reason, actor);
        flash.addFlashAttribute("flash", "partners.flash.lead-named");
        return "redirect:/doi-tac/" + partner.id() + "/dau-moi";
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return show(partner, form, actor, model);
  }

  /// The lead that stood on the screen for this place and topic.
  private static long seen(Submitted form, String locality) {
    var place = locality + "/" + form.value("topic") + "=";
    return form.values("seen").stream().filter(it -> it.startsWith(place)).map(it -> it.substring(place.length()))
        .filter(it -> it.matches("\\d{1,18}")).map(Long::parseLong).findFirst().orElse(0L);
  }

  private static String one(Submitted form, String field, java.util.Set<String> offered) {
    var chosen = form.text(field, 80);
    if (!chosen.isEmpty() && !offered.contains(chosen)) {
      form.wrong(field, "site.error.not-offered");
    }
    return chosen;
  }

  private String show(Partner partner, Submitted form, Actor actor, Model model) {
    model.addAttribute("page", new LeadPage(partner, leads.of(partner.id(), actor), form, names, localities, actor));
    return "partners/leads";
  }

  private Partner partner(String id, Actor actor) {
    return partners.find(id, actor).orElseThrow(Missing::new);
  }
}
