package vn.donghanh.registries.needs.web;

import java.util.function.BiConsumer;
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
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.needs.Clocks;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.NeedId;
import vn.donghanh.registries.needs.Needs;

/// Gửi đặt hàng: to whom, a last look, off it goes; and taking it back.
@Controller
@Gate("needs.write")
class SendingController {
  private final Needs needs;
  private final NeedNames names;
  private final Today today;

  SendingController(Needs needs, NeedNames names, Today today) {
    this.needs = needs;
    this.names = names;
    this.today = today;
  }

  @PostMapping("/dat-hang/{id}/noi-nhan")
  String address(@PathVariable String id, Submitted submitted, Actor actor, RedirectAttributes flash) {
    var seen = led(id, actor);
    var chosen = submitted.values("addressee");
    var offered = names.addressees().stream().map(Body::id).toList();
    if (chosen.isEmpty() || !offered.containsAll(chosen)) {
      flash.addFlashAttribute("flash", "needs.addressee.choose");
      return "redirect:/dat-hang/" + id + "/gui";
    }
    return act(seen.need(), submitted, actor, flash, "needs.flash.addressed", submitted.value("back").equals("gui") ? "/gui" : "",
        (need, clocks) -> chosen.forEach(body -> need.address(body, actor, today.now(), clocks)));
  }

  @PostMapping("/dat-hang/{id}/noi-nhan/bo")
  String unaddress(@PathVariable String id, Submitted submitted, Actor actor, RedirectAttributes flash) {
    return act(led(id, actor).need(), submitted, actor, flash, "needs.flash.unaddressed", "/gui",
        (need, _) -> need.unaddress(submitted.value("addressee"), actor));
  }

  @GetMapping("/dat-hang/{id}/gui")
  String check(@PathVariable String id, Actor actor, Model model) {
    var seen = led(id, actor);
    model.addAttribute("page", new NeedPage(seen, actor, today.date(), needs.clocks(), names, null));
    model.addAttribute("addressees", names.addressees());
    model.addAttribute("form", Submitted.blank());
    return "needs/send";
  }

  @PostMapping("/dat-hang/{id}/gui")
  String send(@PathVariable String id, Submitted submitted, Actor actor, Model model, RedirectAttributes flash) {
    var seen = led(id, actor);
    var version = submitted.number("version", 0, Integer.MAX_VALUE);
    if (!submitted.has("noSecret", "1")) {
      submitted.wrong("noSecret", "needs.send.no-secret");
    }
    if (submitted.clean() && version != null) {
      try {
        needs.send(seen.need().id(), version, actor);
        flash.addFlashAttribute("flash", "needs.flash.sent");
        return "redirect:/dat-hang/" + id;
      } catch (Refusal refusal) {
        submitted.wrong(refusal);
      }
    }
    model.addAttribute("page", new NeedPage(seen, actor, today.date(), needs.clocks(), names, null));
    model.addAttribute("addressees", names.addressees());
    model.addAttribute("form", submitted);
    return "needs/send";
  }

  @GetMapping("/dat-hang/{id}/rut")
  String withdrawal(@PathVariable String id, Actor actor, Model model) {
    return withdrawal(sent(id, actor), Submitted.blank(), actor, model);
  }

  @PostMapping("/dat-hang/{id}/rut")
  String withdraw(@PathVariable String id, Submitted submitted, Actor actor, Model model, RedirectAttributes flash) {
    var seen = sent(id, actor);
    var why = submitted.text("why", 2000);
    if (!submitted.clean()) {
      return withdrawal(seen, submitted, actor, model);
    }
    return act(seen.need(), submitted, actor, flash, "needs.flash.withdrawn", "", (need, _) -> need.withdraw(why, actor, today.now()));
  }

  private String withdrawal(Needs.Seen seen, Submitted submitted, Actor actor, Model model) {
    model.addAttribute("page", new NeedPage(seen, actor, today.date(), needs.clocks(), names, null));
    model.addAttribute("form", submitted);
    return "needs/withdraw";
  }

  private String act(Need need, Submitted submitted, Actor actor, RedirectAttributes flash, String done, String to,
      BiConsumer<Need, Clocks> change) {
    var version = submitted.number("version", 0, Integer.MAX_VALUE);
    try {
      needs.change(need.id(), version == null ? -1 : version, actor, change);
      flash.addFlashAttribute("flash", done);
    } catch (Refusal refusal) {
      flash.addFlashAttribute("flash", refusal.key());
    }
    return "redirect:/dat-hang/" + need.id() + to;
  }

  /// What was sent is withdrawn; a draft is thrown away.
  private Needs.Seen sent(String id, Actor actor) {
    var seen = led(id, actor);
    if (seen.need().registered() == null) {
      throw new Missing();
    }
    return seen;
  }

  private Needs.Seen led(String id, Actor actor) {
    return NeedId.of(id).flatMap(it -> needs.find(it, actor)).filter(seen -> seen.need().isLedBy(actor)).orElseThrow(Missing::new);
  }
}
