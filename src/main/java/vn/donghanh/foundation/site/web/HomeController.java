package vn.donghanh.foundation.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.donghanh.Gate;

/// Trang chủ: the first page.
@Controller
class HomeController {

  @Gate(Gate.PUBLIC)
  @GetMapping("/")
  String home() {
    return "site/home";
  }
}
