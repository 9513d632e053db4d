package vn.donghanh.work.inquiries.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Gate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.work.inquiries.Inquiries;
import vn.donghanh.work.inquiries.Inquiry;

/// The page on which somebody who asked reads the answer. Whoever holds its address sees it: it is told to the asker alone
/// and kept out of search engines.
@Controller
@Gate(Gate.PUBLIC)
@RequestMapping("/hoi-dap/theo-doi/{key}")
class FollowController {
  private final Inquiries inquiries;
  private final FrontDesk desks;

  FollowController(Inquiries inquiries, FrontDesk desks) {
    this.inquiries = inquiries;
    this.desks = desks;
  }

  @GetMapping
  String show(@PathVariable String key, Today today, Model model, HttpServletResponse response) {
    model.addAttribute("page", InquiryPage.of(asked(key), desks, today.date()));
    hush(response);
    return "inquiries/follow";
  }

  @GetMapping("/xoa")
  String askErase(@PathVariable String key, Model model, HttpServletResponse response) {
    var inquiry = asked(key);
    if (inquiry.erased() != null) {
      throw new Missing();
    }
    hush(response);
    model.addAttribute("inquiry", inquiry);
    return "inquiries/erase";
  }

  @PostMapping("/xoa")
  String erase(@PathVariable String key, RedirectAttributes flash) {
    var inquiry = asked(key);
    if (inquiry.erased() == null) {
      inquiries.erase(key);
      flash.addFlashAttribute("flash", "inquiries.flash.erased");
    }
    return "redirect:" + inquiry.askersAddress();
  }

  private Inquiry asked(String key) {
    return inquiries.byKey(key).filter(it -> it.state() != Inquiry.State.UNCONFIRMED).orElseThrow(Missing::new);
  }

  private static void hush(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
  }
}
