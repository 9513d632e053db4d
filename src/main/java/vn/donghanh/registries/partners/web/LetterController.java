package vn.donghanh.registries.partners.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Contact;
import vn.donghanh.registries.partners.Contacts;
import vn.donghanh.registries.partners.Letter;
import vn.donghanh.registries.partners.Outreach;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.Partners;

/// Viết cho đối tác: a letter to a contact, in the name of the body.
@Controller
@Gate("partners.write")
class LetterController {
  private static final String ADDRESS = "/doi-tac/{partner}/lien-he/{id:\\d{1,18}}/viet-thu";

  private final Partners partners;
  private final Contacts contacts;
  private final Outreach outreach;

  LetterController(Partners partners, Contacts contacts, Outreach outreach) {
    this.partners = partners;
    this.contacts = contacts;
    this.outreach = outreach;
  }

  @GetMapping(ADDRESS)
  String start(@PathVariable String partner, @PathVariable long id, Actor actor, Model model) {
    return show(partner(partner, actor), contact(partner, id, actor), Submitted.blank(), model);
  }

  @PostMapping(ADDRESS)
  String write(@PathVariable String partner, @PathVariable long id, HttpServletRequest request, Actor actor, Model model,
      RedirectAttributes flash) {
    var to = contact(partner, id, actor);
    var form = Submitted.of(request.getParameterMap());
    var title = form.text("title", 200);
    var text = form.text("text", 20_000);
    if (form.clean()) {
      try {
        outreach.write(new Letter(partner, id, title, text, Set.of()), actor);
        flash.addFlashAttribute("flash", "partners.flash.written");
        return "redirect:/doi-tac/" + partner;
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return show(partner(partner, actor), to, form, model);
  }

  private static String show(Partner partner, Contact contact, Submitted form, Model model) {
    model.addAttribute("partner", partner);
    model.addAttribute("contact", contact);
    model.addAttribute("form", form);
    return "partners/letter";
  }

  private Partner partner(String id, Actor actor) {
    return partners.find(id, actor).orElseThrow(Missing::new);
  }

  private Contact contact(String partner, long id, Actor actor) {
    return contacts.find(id, actor).filter(it -> it.partner().equals(partner) && it.opensTo(actor)).orElseThrow(Missing::new);
  }
}
