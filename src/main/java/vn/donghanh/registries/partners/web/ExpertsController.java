package vn.donghanh.registries.partners.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.site.ListState;
import vn.donghanh.registries.partners.ExpertFilter;
import vn.donghanh.registries.partners.ExpertOffer;
import vn.donghanh.registries.partners.Experts;
import vn.donghanh.registries.partners.PartnerKind;

/// Chuyên gia và hội người Việt Nam ở nước ngoài; every state of the list is an address.
@Controller
class ExpertsController {
  static final String PATH = "/doi-tac/chuyen-gia";
  static final String WORDS = "q";
  static final String KIND = "loai";
  static final String COUNTRY = "nuoc";
  static final String SECTOR = "linh-vuc";
  static final String HOME = "que";
  static final String LANGUAGE = "tieng";
  static final String OFFER = "gop";
  private static final List<String> ALL = List.of(WORDS, KIND, COUNTRY, SECTOR, HOME, LANGUAGE, OFFER);

  private final Experts experts;
  private final PartnerNames names;
  private final Localities localities;

  ExpertsController(Experts experts, PartnerNames names, Localities localities) {
    this.experts = experts;
    this.names = names;
    this.localities = localities;
  }

  @Gate(Gate.PUBLIC)
  @GetMapping(PATH)
  String list(@RequestParam Map<String, String> parameters, Actor actor, Today today, Model model) {
    var state = ListState.of(PATH, ALL, parameters);
    model.addAttribute("page", new ExpertsListPage(state, experts.page(filter(state), actor, today.date()), names, localities, actor));
    return "partners/experts";
  }

  /// What the address says wrongly is left out.
  private ExpertFilter filter(ListState state) {
    return new ExpertFilter(state.word(WORDS), kind(state),
        state.word(COUNTRY).isEmpty() ? Set.of() : names.countries(state.word(COUNTRY)),
        state.word(SECTOR).isEmpty() ? Set.of() : names.sectorWithMembers(state.word(SECTOR)),
        localities.find(state.word(HOME)).map(it -> it.code()).orElse(""), state.word(LANGUAGE), offer(state), state.place());
  }

  static Optional<PartnerKind> kind(ListState state) {
    return Arrays.stream(PartnerKind.values()).filter(PartnerKind::isOverseas).filter(it -> it.word().equals(state.word(KIND))).findFirst();
  }

  static Optional<ExpertOffer> offer(ListState state) {
    return Arrays.stream(ExpertOffer.values()).filter(it -> it.word().equals(state.word(OFFER))).findFirst();
  }
}
