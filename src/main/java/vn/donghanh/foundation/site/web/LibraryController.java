package vn.donghanh.foundation.site.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Gate;

/// Thư viện thành phần: every component with every example, on a light or a dark ground; in the demonstration only.
@Controller
@ConditionalOnProperty(name = "donghanh.mode", havingValue = "demo", matchIfMissing = true)
class LibraryController {

  @Gate(Gate.PUBLIC)
  @GetMapping("/thu-vien")
  String library(@RequestParam(name = "nen", defaultValue = "") String ground, Model model) {
    model.addAttribute("dark", "toi".equals(ground));
    return "library/index";
  }
}
