package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Gate;
import vn.donghanh.foundation.site.Missing;

/// The way to an outside sign-in service; remembers where the person wanted to go.
@Controller
class OutsideController {
  private final OutsideServices services;

  OutsideController(OutsideServices services) {
    this.services = services;
  }

  @Gate(Gate.PUBLIC)
  @GetMapping("/dang-nhap/ngoai/{service}")
  String leave(@PathVariable String service, @RequestParam(name = ReturnAddress.PARAMETER, required = false) @Nullable String back,
      HttpServletRequest request) {
    if (!services.names().containsKey("/dang-nhap/ngoai/" + service)) {
      throw new Missing();
    }
    request.getSession(true).setAttribute(OutsideEntrance.BACK, ReturnAddress.local(back));
    return "redirect:/oauth2/authorization/" + service;
  }
}
