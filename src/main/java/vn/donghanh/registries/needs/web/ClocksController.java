package vn.donghanh.registries.needs.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.NavigationItem;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.needs.ClockBook;
import vn.donghanh.registries.needs.ClockSetting;
import vn.donghanh.rules.calendar.WorkingDays;

/// Đồng hồ đặt hàng: whoever signs in reads them and what they were before; the ministry's administrator sets them.
@Controller
class ClocksController {
  private static final String ADDRESS = "/dat-hang/dong-ho";

  private final ClockBook book;
  private final Today today;

  ClocksController(ClockBook book, Today today) {
    this.book = book;
    this.today = today;
  }

  @Bean
  static NavigationItem clocksEntry() {
    return new NavigationItem(82, "needs.clocks.navigation", ADDRESS, "needs.clocks");
  }

  @Gate(Gate.SIGNED_IN)
  @GetMapping(ADDRESS)
  String read(Actor actor, Model model) {
    model.addAttribute("page", new ClocksPage(book.clocks(), book.maySet(actor), Submitted.blank()));
    return "needs/clocks";
  }

  @Gate("needs.clocks")
  @GetMapping(ADDRESS + "/sua")
  String ask(Actor actor, Model model) {
    var now = book.clocks().now();
    var form = Submitted.blank().put("version", String.valueOf(now.id()));
    var page = new ClocksPage(book.clocks(), book.maySet(actor), form);
    ClocksPage.STEPS.forEach(step -> form.put(step, String.valueOf(page.days(now, step))));
    return show(page, model);
  }

  @Gate("needs.clocks")
  @PostMapping(ADDRESS + "/sua")
  String set(Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var days = ClocksPage.STEPS.stream().map(step -> days(form, step)).toList();
    var why = form.text("why", 500);
    var seen = form.number("version", 0, Integer.MAX_VALUE);
    if (form.clean()) {
      try {
        book.set(seen == null ? -1 : seen, new ClockSetting(0, today.now(), days.get(0), days.get(1), days.get(2), days.get(3),
            days.get(4), false, why, actor.name(), actor.bodyName()), actor);
        flash.addFlashAttribute("flash", "needs.flash.clocks");
        return "redirect:" + ADDRESS;
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return show(new ClocksPage(book.clocks(), book.maySet(actor), form), model);
  }

  private static String show(ClocksPage page, Model model) {
    if (!page.maySet()) {
      throw new Missing();
    }
    model.addAttribute("page", page);
    return "needs/clocks-form";
  }

  private static WorkingDays days(Submitted form, String step) {
    var days = form.number(step, 1, ClockSetting.MOST);
    if (days == null) {
      form.wrong(step, "site.error.missing");
    }
    return new WorkingDays(days == null ? 1 : days);
  }
}
