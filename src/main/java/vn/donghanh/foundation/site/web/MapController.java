package vn.donghanh.foundation.site.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.donghanh.Gate;
import vn.donghanh.foundation.site.HomeMap;
import vn.donghanh.foundation.site.Texts;

/// Bản đồ: by itself, for printing and for showing on other sites. What stands in another site's frame sets no cookie,
/// knows nobody and runs no script; only these addresses may stand in a frame at all.
@Controller
@Gate(Gate.PUBLIC)
class MapController {
  private final ObjectProvider<HomeMap> maps;
  private final String publicAddress;

  MapController(ObjectProvider<HomeMap> maps, @Value("${donghanh.address:}") String publicAddress) {
    this.maps = maps;
    this.publicAddress = publicAddress.replaceAll("/+$", "");
  }

  @GetMapping("/ban-do")
  String map(@RequestParam(name = "do", defaultValue = "") String measure, HttpServletRequest request, Model model) {
    var here = publicAddress.isEmpty() ? ServletUriComponentsBuilder.fromRequestUri(request).replacePath("").build().toUriString() : publicAddress;
    model.addAttribute("page", new MapPage(maps.getObject(), measure, here));
    return "site/map";
  }

  /// @param language `en` for English; the parameter that a cookie remembers is not read here
  @GetMapping("/nhung/ban-do")
  String framed(@RequestParam(name = "do", defaultValue = "") String measure, @RequestParam(name = "tieng", defaultValue = "vi") String language,
      HttpServletRequest request, Model model) {
    request.setAttribute(Frames.FOR_NOBODY, "en".equals(language) ? Texts.ENGLISH : Texts.VIETNAMESE);
    model.addAttribute("page", new MapPage(maps.getObject(), measure, publicAddress));
    return "site/framed-map";
  }
}
