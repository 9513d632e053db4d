package vn.donghanh.foundation.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.identity.LockedSources;
import vn.donghanh.foundation.site.Missing;

/// Địa chỉ mạng đang khóa: for the system's administrator.
@Controller
@RequestMapping("/quan-tri/nguon-khoa")
@Gate("identity.sources")
class SourcesController {
  private final LockedSources sources;

  SourcesController(LockedSources sources) {
    this.sources = sources;
  }

  @GetMapping
  String page(Model model) {
    model.addAttribute("sources", sources.all());
    return "identity/sources";
  }

  @PostMapping
  String open(@RequestParam(defaultValue = "") String address, Actor actor, RedirectAttributes flash) {
    if (sources.all().stream().noneMatch(source -> source.address().equals(address))) {
      throw new Missing();
    }
    sources.open(address, actor);
    flash.addFlashAttribute("flash", "identity.flash.source-opened");
    return "redirect:/quan-tri/nguon-khoa";
  }
}
