package vn.donghanh.foundation.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Gate;

/// Giao diện: light, dark, or as the device says. A cookie remembers it; nothing else is kept.
@Controller
class AppearanceController {
  static final String COOKIE = "theme";
  static final Set<String> THEMES = Set.of("light", "dark");

  @Gate(Gate.PUBLIC)
  @PostMapping("/giao-dien")
  String choose(@RequestParam(defaultValue = "") String theme, @RequestParam(defaultValue = "/") String back,
      HttpServletResponse response) {
    var chosen = THEMES.contains(theme);
    var cookie = ResponseCookie.from(COOKIE, chosen ? theme : "").path("/").httpOnly(true).sameSite("Lax")
        .maxAge(chosen ? Duration.ofDays(365) : Duration.ZERO).build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return "redirect:" + ownPath(back);
  }

  /// The page the reader came from; the home page when the address would lead out of this site.
  static String ownPath(String address) {
    return address.matches("/(?![/\\\\])[^\\s\\\\{}]*") ? address : "/";
  }
}
