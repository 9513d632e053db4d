package vn.donghanh.registries.partners.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.donghanh.Subject;
import vn.donghanh.foundation.journal.Address;
import vn.donghanh.foundation.journal.Correspondence;
import vn.donghanh.foundation.site.Cards;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Approach;
import vn.donghanh.registries.partners.Contact;
import vn.donghanh.registries.partners.Contacts;
import vn.donghanh.registries.partners.Letter;
import vn.donghanh.registries.partners.Outreach;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.Partners;

/// Viết cho đối tác: first who else is in contact, then a letter to a contact in the name of the body.
@Controller
@Gate("partners.write")
class LetterController {
  private final Partners partners;
  private final Contacts contacts;
  private final Outreach outreach;
  private final Correspondence correspondence;
  private final Cards cards;

  LetterController(Partners partners, Contacts contacts, Outreach outreach, Correspondence correspondence, Cards cards) {
    this.partners = partners;
    this.contacts = contacts;
    this.outreach = outreach;
    this.correspondence = correspondence;
    this.cards = cards;
  }

  @GetMapping("/doi-tac/{partner}/viet-thu")
  String start(@PathVariable String partner, @RequestParam(name = "vi", defaultValue = "") String about,
      @RequestParam(name = "dau-moi", defaultValue = "") String contact, Actor actor, Model model) {
    var form = Submitted.blank().put("letter", UUID.randomUUID().toString()).put("vi", about).put("contact", contact);
    return show(partner(partner, actor), form, actor, model);
  }

  @PostMapping("/doi-tac/{partner}/viet-thu")
  String write(@PathVariable String partner, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var to = partner(partner, actor);
    var reachable = outreach.reachable(to.id(), actor).stream().map(it -> String.valueOf(it.id())).collect(Collectors.toSet());
    var contact = contact(form, reachable);
    var title = form.text("title", Letter.TITLE);
    var text = form.text("text", Letter.TEXT);
    if (form.clean()) {
      try {
        var letter = new Letter(id(form), to.id(), contact, title, text, about(form, actor), form.value("seen"));
        flash.addFlashAttribute("flash", outreach.write(letter, form.has("invite", "1"), actor) ? "partners.flash.written" : "partners.flash.written-before");
        return "redirect:/doi-tac/" + to.id() + "#tiep-xuc";
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return show(to, form, actor, model);
  }

  private String show(Partner partner, Submitted form, Actor actor, Model model) {
    var about = about(form, actor);
    var card = about == null ? null : cards.of(Set.of(about), actor).get(about);
    var readiness = correspondence.ready() ? "" : correspondence.readiness();
    var answersTo = correspondence.answersTo(actor).map(Address::email).orElse("");
    var keepers = contacts.of(partner.id(), actor).stream().filter(it -> !it.opensTo(actor)).map(Contact::ownerName).distinct().sorted().toList();
    LetterPage page;
    try {
      page = new LetterPage(partner, form, outreach.reachable(partner.id(), actor), keepers, about, card,
          outreach.before(new Approach(partner.id(), about), actor), null, readiness, answersTo, actor);
    } catch (Refusal refusal) {
      page = new LetterPage(partner, form, List.of(), List.of(), about, card, null, refusal, readiness, answersTo, actor);
    }
    model.addAttribute("page", page);
    return "partners/letter";
  }

  private static long contact(Submitted form, Set<String> reachable) {
    var chosen = form.choices("contact", reachable);
    if (chosen.isEmpty()) {
      form.wrong("contact", "partners.choose-contact");
      return 0;
    }
    return Long.parseLong(chosen.getFirst());
  }

  private static UUID id(Submitted form) {
    try {
      return UUID.fromString(form.value("letter"));
    } catch (IllegalArgumentException noId) {
      throw new Refusal("partners.letter-without-id");
    }
  }

  /// The record for whose sake it is written; one that the writer may not know is not there.
  private @Nullable Subject about(Submitted form, Actor actor) {
    var parts = form.value("vi").split("/", 2);
    if (parts.length < 2) {
      return null;
    }
    try {
      return Optional.of(new Subject(parts[0], parts[1])).filter(it -> cards.of(Set.of(it), actor).containsKey(it)).orElseThrow(Missing::new);
    } catch (IllegalArgumentException noSubject) {
      throw new Missing();
    }
  }

  private Partner partner(String id, Actor actor) {
    return partners.find(id, actor).orElseThrow(Missing::new);
  }
}
