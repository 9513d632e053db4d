package vn.donghanh.work.inquiries.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Subjects;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.foundation.site.VisitorLimits;
import vn.donghanh.work.inquiries.Asker;
import vn.donghanh.work.inquiries.Inquiries;
import vn.donghanh.work.inquiries.Inquiry;

/// Hỏi qua nền tảng: the form that anybody may send to a locality or a mission, and the confirmation of a mail address.
@Controller
@Gate(Gate.PUBLIC)
class AskController {
  private static final int TOO_MANY_REQUESTS = 429;

  private final Inquiries inquiries;
  private final FrontDesk desks;
  private final Countries countries;

  AskController(Inquiries inquiries, FrontDesk desks, Countries countries) {
    this.inquiries = inquiries;
    this.desks = desks;
    this.countries = countries;
  }

  @GetMapping("/dia-phuong/{code}/lien-he")
  String askLocality(@PathVariable String code, Model model) {
    return show(desk(Subjects.locality(code)), Submitted.blank(), false, model);
  }

  @PostMapping("/dia-phuong/{code}/lien-he")
  String sendToLocality(@PathVariable String code, Submitted form, Locale locale, Model model, RedirectAttributes flash, HttpServletResponse response) {
    return send(desk(Subjects.locality(code)), form, locale, model, flash, response);
  }

  @GetMapping("/co-quan-dai-dien/{id}/lien-he")
  String askMission(@PathVariable String id, Model model) {
    return show(desk(Subject.of(Subjects.MODULE, "mission/" + id)), Submitted.blank(), false, model);
  }

  @PostMapping("/co-quan-dai-dien/{id}/lien-he")
  String sendToMission(@PathVariable String id, Submitted form, Locale locale, Model model, RedirectAttributes flash, HttpServletResponse response) {
    return send(desk(Subject.of(Subjects.MODULE, "mission/" + id)), form, locale, model, flash, response);
  }

  @GetMapping("/hoi-dap/xac-nhan/{token}")
  String askConfirm(@PathVariable String token, Model model) {
    model.addAttribute("token", inquiries.mayConfirm(token) ? token : "");
    return "inquiries/confirm";
  }

  @PostMapping("/hoi-dap/xac-nhan/{token}")
  String confirm(@PathVariable String token, Model model, RedirectAttributes flash) {
    if (!inquiries.mayConfirm(token)) {
      model.addAttribute("token", "");
      return "inquiries/confirm";
    }
    var inquiry = inquiries.confirm(token);
    flash.addFlashAttribute("flash", "inquiries.flash.received");
    return "redirect:" + inquiry.askersAddress();
  }

  private String send(FrontDesk.Desk desk, Submitted form, Locale locale, Model model, RedirectAttributes flash, HttpServletResponse response) {
    var name = form.text("name", 120);
    var organisation = form.optionalText("organisation", 200);
    var country = form.value("country");
    if (countries.find(country).isEmpty()) {
      form.wrong("country", "site.error.missing");
    }
    var email = form.text("email", 254);
    var topic = form.text("topic", 150);
    var message = form.text("message", 4_000);
    // A field that no person sees and that is filled was filled by a machine.
    if (!form.value("website").isEmpty()) {
      form.wrong("website", "inquiries.leave-empty");
    }
    if (!form.has("consent", "1")) {
      form.wrong("consent", "inquiries.no-consent");
    }
    try {
      var asker = form.clean() ? new Asker(name, organisation, country, email, false) : null;
      if (asker != null) {
        var inquiry = inquiries.ask(desk.body().id(), desk.about(), asker, topic, message, Locale.of("en".equals(locale.getLanguage()) ? "en" : "vi"));
        if (inquiry.state() == Inquiry.State.UNCONFIRMED) {
          return "inquiries/look-in-your-mail";
        }
        flash.addFlashAttribute("flash", "inquiries.flash.received");
        return "redirect:" + inquiry.askersAddress();
      }
    } catch (IllegalArgumentException noAddress) {
      form.wrong("email", "inquiries.not-a-mail-address");
    } catch (Refusal refusal) {
      if (refusal.key().equals(VisitorLimits.TOO_MANY)) {
        response.setStatus(TOO_MANY_REQUESTS);
        return show(desk, form, true, model);
      }
      form.wrong(refusal);
    }
    return show(desk, form, false, model);
  }

  private String show(FrontDesk.Desk desk, Submitted form, boolean tooMany, Model model) {
    model.addAttribute("page", new AskPage(desk.name(), desk.body().name(), desk.address(), form, tooMany, countries));
    return "inquiries/ask";
  }

  private FrontDesk.Desk desk(Subject subject) {
    return desks.of(subject).orElseThrow(Missing::new);
  }
}
