package vn.donghanh.registries.partners.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Contact;
import vn.donghanh.registries.partners.Contacts;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.Partners;

/// Đầu mối liên hệ: who it is, for whom it is open; added, changed, shared and erased by the body that keeps it.
@Controller
@RequestMapping("/doi-tac/{partner}/lien-he")
class ContactController {
  private final Partners partners;
  private final Contacts contacts;
  private final Bodies bodies;
  private final PartnerNames names;

  ContactController(Partners partners, Contacts contacts, Bodies bodies, PartnerNames names) {
    this.partners = partners;
    this.contacts = contacts;
    this.bodies = bodies;
    this.names = names;
  }

  @Gate("partners.contacts")
  @GetMapping("/{id:\\d{1,18}}")
  String show(@PathVariable String partner, @PathVariable long id, Actor actor, Model model) {
    return show(partner(partner, actor), contact(partner, id, actor), Submitted.blank(), actor, model);
  }

  @Gate("partners.keep")
  @GetMapping("/moi")
  String start(@PathVariable String partner, Actor actor, Model model) {
    return form(partner(partner, actor), 0, Submitted.blank(), null, model);
  }

  @Gate("partners.keep")
  @PostMapping("/moi")
  String add(@PathVariable String partner, Submitted submitted, Actor actor, Model model, RedirectAttributes flash) {
    var of = partner(partner, actor);
    var typed = ContactForm.of(submitted);
    if (typed.isEmpty()) {
      return form(of, 0, submitted, null, model);
    }
    var contact = contacts.add(of.id(), typed.get().post(), typed.get().person(), typed.get().consent(), false, actor);
    flash.addFlashAttribute("flash", "partners.flash.contact-added");
    return "redirect:/doi-tac/" + of.id() + "/lien-he/" + contact.id();
  }

  @Gate("partners.keep")
  @GetMapping("/{id:\\d{1,18}}/sua")
  String edit(@PathVariable String partner, @PathVariable long id, Actor actor, Model model) {
    return form(partner(partner, actor), id, stored(partner, id, actor), null, model);
  }

  @Gate("partners.keep")
  @PostMapping("/{id:\\d{1,18}}/sua")
  String save(@PathVariable String partner, @PathVariable long id, Submitted submitted, Actor actor, Model model,
      RedirectAttributes flash) {
    owned(partner, id, actor);
    Submitted theirs = null;
    int version = Objects.requireNonNullElse(submitted.number("version", 0, Integer.MAX_VALUE), 0);
    var typed = ContactForm.of(submitted);
    if (typed.isPresent()) {
      try {
        contacts.change(id, version, typed.get().post(), typed.get().person(), typed.get().consent(), actor);
        return done(partner, id, "partners.flash.contact-changed", flash);
      } catch (Refusal refusal) {
        submitted.wrong(refusal);
        theirs = "partners.edited-meanwhile".equals(refusal.key()) ? stored(partner, id, actor) : null;
      }
    }
    return form(partner(partner, actor), id, submitted, theirs, model);
  }

  @Gate("partners.keep")
  @PostMapping("/{id:\\d{1,18}}/chia-se")
  String share(@PathVariable String partner, @PathVariable long id, Submitted submitted, Actor actor, Model model,
      RedirectAttributes flash) {
    var contact = owned(partner, id, actor);
    var body = submitted.text("body", 80);
    if (submitted.clean() && bodies.find(body).isEmpty()) {
      submitted.wrong("body", "site.error.not-offered");
    }
    if (submitted.clean()) {
      try {
        contacts.share(id, body, actor);
        return done(partner, id, "partners.flash.shared", flash);
      } catch (Refusal refusal) {
        submitted.wrong(refusal);
      }
    }
    return show(partner(partner, actor), contact, submitted, actor, model);
  }

  @Gate("partners.keep")
  @PostMapping("/{id:\\d{1,18}}/thoi-chia-se")
  String unshare(@PathVariable String partner, @PathVariable long id, Submitted form, Actor actor, RedirectAttributes flash) {
    owned(partner, id, actor);
    contacts.unshare(id, form.value("body"), actor);
    return done(partner, id, "partners.flash.unshared", flash);
  }

  @Gate("partners.keep")
  @GetMapping("/{id:\\d{1,18}}/xoa")
  String askErase(@PathVariable String partner, @PathVariable long id, Actor actor, Model model) {
    model.addAttribute("contact", owned(partner, id, actor));
    return "partners/erase";
  }

  @Gate("partners.keep")
  @PostMapping("/{id:\\d{1,18}}/xoa")
  String erase(@PathVariable String partner, @PathVariable long id, Actor actor, RedirectAttributes flash) {
    owned(partner, id, actor);
    contacts.erase(id, actor);
    flash.addFlashAttribute("flash", "partners.flash.erased");
    return "redirect:/doi-tac/" + partner;
  }

  private String show(Partner partner, Contact contact, Submitted form, Actor actor, Model model) {
    var person = contacts.person(contact, actor).orElseThrow(Missing::new);
    model.addAttribute("page", new ContactPage(partner, contact, person, form, names, actor));
    return "partners/contact";
  }

  /// The form of a contact as it stands.
  private Submitted stored(String partner, long id, Actor actor) {
    var contact = owned(partner, id, actor);
    return ContactForm.filled(contact, contacts.person(contact, actor).orElseThrow(Missing::new));
  }

  private static String form(Partner partner, long contact, Submitted form, @Nullable Submitted theirs, Model model) {
    model.addAttribute("page", new ContactFormPage(partner, contact, form, theirs));
    return "partners/contact-form";
  }

  private static String done(String partner, long id, String said, RedirectAttributes flash) {
    flash.addFlashAttribute("flash", said);
    return "redirect:/doi-tac/" + partner + "/lien-he/" + id;
  }

  private Partner partner(String id, Actor actor) {
    return partners.find(id, actor).orElseThrow(Missing::new);
  }

  /// A contact of this partner that opens to the reader; any other is not there.
  private Contact contact(String partner, long id, Actor actor) {
    return contacts.find(id, actor).filter(it -> it.partner().equals(partners.current(partner)) && it.opensTo(actor)).orElseThrow(Missing::new);
  }

  private Contact owned(String partner, long id, Actor actor) {
    var contact = contact(partner, id, actor);
    if (!contact.ownedBy(actor)) {
      throw new Missing();
    }
    return contact;
  }
}
