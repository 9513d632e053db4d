package vn.donghanh.foundation.site.web;

import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.donghanh.Gate;
import vn.donghanh.foundation.site.HomeFigure;
import vn.donghanh.foundation.site.HomeMap;

/// Trang chủ: the first page, of figures and a map that other modules contribute.
@Controller
class HomeController {
  private final HomePage page;

  HomeController(ObjectProvider<HomeFigure> figures, ObjectProvider<HomeMap> maps) {
    this.page = new HomePage(figures.stream().sorted(Comparator.comparingInt(HomeFigure::order)).toList(), maps.getIfAvailable());
  }

  @Gate(Gate.PUBLIC)
  @GetMapping("/")
  String home(Model model) {
    model.addAttribute("page", page);
    return "site/home";
  }
}
