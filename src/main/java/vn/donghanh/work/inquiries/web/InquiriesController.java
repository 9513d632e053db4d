package vn.donghanh.work.inquiries.web;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
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
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.NavigationItem;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.work.inquiries.Inquiries;
import vn.donghanh.work.inquiries.Inquiry;

/// Bàn trả lời: what was asked of one's own body, and the answer.
@Controller
@Gate("inquiries.answer")
@RequestMapping("/hoi-dap")
class InquiriesController {
  private final Inquiries inquiries;
  private final FrontDesk desks;
  private final Countries countries;

  InquiriesController(Inquiries inquiries, FrontDesk desks, Countries countries) {
    this.inquiries = inquiries;
    this.desks = desks;
    this.countries = countries;
  }

  @Bean
  static NavigationItem inquiriesEntry() {
    return new NavigationItem(65, "inquiries.title", "/hoi-dap", "inquiries.answer");
  }

  @GetMapping
  String list(Actor actor, Today today, Model model) {
    model.addAttribute("page", new InquiriesPage(inquiries.mine(actor), countries, today.date()));
    return "inquiries/list";
  }

  @GetMapping("/{id}")
  String show(@PathVariable UUID id, Actor actor, Today today, Model model) {
    return show(asked(id, actor), Submitted.blank(), today, model);
  }

  @PostMapping("/{id}")
  String answer(@PathVariable UUID id, Submitted form, Actor actor, Today today, Model model, RedirectAttributes flash) {
    var inquiry = asked(id, actor);
    var text = form.text("text", 4_000);
    if (form.clean()) {
      try {
        inquiries.answer(id, text, actor);
        flash.addFlashAttribute("flash", "inquiries.flash.answered");
        return "redirect:" + inquiry.address();
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return show(asked(id, actor), form, today, model);
  }

  private String show(Inquiry inquiry, Submitted form, Today today, Model model) {
    model.addAttribute("page", InquiryPage.of(inquiry, desks, form, today.date()));
    model.addAttribute("country", countries.find(inquiry.asker().country()).map(it -> it.name()).orElseThrow(Missing::new));
    return "inquiries/answer";
  }

  private Inquiry asked(UUID id, Actor actor) {
    return inquiries.find(id, actor).orElseThrow(Missing::new);
  }
}
