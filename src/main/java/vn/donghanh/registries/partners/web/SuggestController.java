package vn.donghanh.registries.partners.web;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.Profile;
import vn.donghanh.registries.partners.Suggestions;

/// Đối tác tự đề nghị sửa, by a one-time link; opening it changes nothing. Afterwards, the answer, by another link.
@Controller
class SuggestController {
  private static final int LINE = 300;
  private static final int ABOUT = 4_000;

  private final Suggestions suggestions;
  private final PartnerNames names;

  SuggestController(Suggestions suggestions, PartnerNames names) {
    this.suggestions = suggestions;
    this.names = names;
  }

  @Gate(Gate.PUBLIC)
  @GetMapping("/de-nghi-sua/{token}")
  String start(@PathVariable String token, Model model) {
    var partner = suggestions.invited(token);
    var form = Submitted.blank();
    partner.map(Partner::profile).ifPresent(it -> {
      form.put("name", it.name()).put("name-vi", it.nameVi()).put("website", it.website()).put("about", it.about());
      it.sectors().forEach(code -> form.put("sectors", code));
    });
    return show(token, partner, form, model);
  }

  @Gate(Gate.PUBLIC)
  @PostMapping("/de-nghi-sua/{token}")
  String suggest(@PathVariable String token, Submitted form, Model model) {
    var partner = suggestions.invited(token);
    if (partner.isEmpty()) {
      return show(token, partner, form, model);
    }
    var wanted = wanted(form, partner.get().profile());
    var who = form.optionalText("who", LINE);
    int version = Objects.requireNonNullElse(form.number("version", 0, Integer.MAX_VALUE), 0);
    if (wanted.isPresent() && form.clean()) {
      try {
        return "redirect:/de-nghi-sua/tra-loi/" + suggestions.suggest(token, version, wanted.get(), who);
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return show(token, partner, form, model);
  }

  @Gate(Gate.PUBLIC)
  @GetMapping("/de-nghi-sua/tra-loi/{token}")
  String read(@PathVariable String token, Model model) {
    model.addAttribute("page", new SuggestionReading(suggestions.read(token).orElseThrow(Missing::new), names));
    return "partners/suggestion-answer";
  }

  private String show(String token, Optional<Partner> partner, Submitted form, Model model) {
    model.addAttribute("page", new SuggestPage(token, partner.orElse(null), form, names));
    return "partners/suggest";
  }

  private Optional<Profile> wanted(Submitted form, Profile now) {
    var name = form.text("name", LINE);
    var nameVi = form.optionalText("name-vi", LINE);
    var website = form.optionalText("website", LINE);
    var about = form.optionalText("about", ABOUT);
    var sectors = form.choices("sectors", names.sectors().stream().map(Sector::code).collect(Collectors.toSet()));
    if (!form.clean()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Profile(now.kind(), name, nameVi, now.country(), now.territory(), new HashSet<>(sectors), website, now.parent(), now.identifiers(), about));
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return Optional.empty();
    }
  }
}
