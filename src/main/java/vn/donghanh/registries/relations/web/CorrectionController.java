package vn.donghanh.registries.relations.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.relations.Correction;
import vn.donghanh.registries.relations.Relation;
import vn.donghanh.registries.relations.RelationKind;
import vn.donghanh.registries.relations.Relations;
import vn.donghanh.rules.calendar.OriginDate;

/// Đính chính: states something else of a relation; what was stated before stays to be read.
@Controller
@Gate("relations.correct")
class CorrectionController {
  private static final String ADDRESS = "/quan-he/{id:AGR\\d{1,9}}/dinh-chinh";
  private static final Set<String> YES = Set.of("1");

  private final Relations relations;

  CorrectionController(Relations relations) {
    this.relations = relations;
  }

  @GetMapping(ADDRESS)
  String start(@PathVariable String id, Actor actor, Model model) {
    var relation = correctable(id, actor);
    return show(relation, filled(relation), model);
  }

  @PostMapping(ADDRESS)
  String state(@PathVariable String id, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var relation = correctable(id, actor);
    var correction = correction(form, relation);
    int revision = Objects.requireNonNullElse(form.number("revision", 0, Integer.MAX_VALUE), 0);
    if (correction.isPresent()) {
      try {
        relations.correct(id, revision, correction.get(), actor);
        flash.addFlashAttribute("flash", "relations.flash.corrected");
        return "redirect:/quan-he/" + id;
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return show(relation, form, model);
  }

  /// The source stays empty: what is stated anew rests on a source of its own.
  private static Submitted filled(Relation relation) {
    var signed = relation.signed();
    return Submitted.blank().put("revision", Integer.toString(relation.revision())).put("partner", relation.partner())
        .put("kind", relation.kind().name()).put("signed", signed == null ? "" : signed.shown());
  }

  private static Optional<Correction> correction(Submitted form, Relation relation) {
    var partner = form.text("partner", 200);
    var kinds = form.choices("kind", Arrays.stream(RelationKind.values()).map(Enum::name).collect(Collectors.toSet()));
    var signed = signed(form);
    var source = form.text("source", 500);
    var read = !form.choices("read", YES).isEmpty();
    var withdrawn = !form.choices("withdrawn", YES).isEmpty();
    var reason = form.text("reason", 1_000);
    if (kinds.isEmpty()) {
      form.wrong("kind", "site.error.missing");
    }
    return form.clean() ? Optional.of(new Correction(partner, RelationKind.valueOf(kinds.getFirst()), signed.orElse(null),
        new Source(source, null, read ? Verification.LOOKED_UP : Verification.REFERENCE, relation.source().note()), withdrawn, reason))
        : Optional.empty();
  }

  /// A day, a month or a year, as dd/MM/yyyy, MM/yyyy or yyyy.
  private static Optional<OriginDate> signed(Submitted form) {
    var typed = form.value("signed");
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    var parts = List.of(typed.split("/", -1)).reversed();
    try {
      return Optional.of(OriginDate.parse(String.join("-", parts.stream().map(part -> part.length() == 1 ? "0" + part : part).toList())));
    } catch (IllegalArgumentException notADate) {
      form.wrong("signed", "relations.not-a-date");
      return Optional.empty();
    }
  }

  private static String show(Relation relation, Submitted form, Model model) {
    model.addAttribute("relation", relation);
    model.addAttribute("form", form);
    return "relations/correction";
  }

  private Relation correctable(String id, Actor actor) {
    return relations.find(id).filter(it -> it.correctableBy(actor)).orElseThrow(Missing::new);
  }
}
