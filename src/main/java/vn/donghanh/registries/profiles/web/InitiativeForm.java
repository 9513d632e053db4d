package vn.donghanh.registries.profiles.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.profiles.BudgetSource;
import vn.donghanh.registries.profiles.Initiative;
import vn.donghanh.registries.profiles.Plan;
import vn.donghanh.registries.profiles.Spearhead;
import vn.donghanh.registries.profiles.SpearheadId;

/// The form of an initiative: how it is read, and how an initiative fills it.
@Component
class InitiativeForm {
  static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/uuuu");

  private final ProfileNames names;

  InitiativeForm(ProfileNames names) {
    this.names = names;
  }

  /// Reads what was typed; null when something is wrong, which is noted at its field.
  @Nullable Plan plan(Submitted form, String locality) {
    var title = BilingualText.of(form.text("title", 160), form.optionalText("titleEn", 160));
    var about = BilingualText.of(form.text("about", 2000), form.optionalText("aboutEn", 2000));
    var returns = BilingualText.of(form.optionalText("returns", 1000), form.optionalText("returnsEn", 1000));
    var owner = form.choices("owner", names.owners(locality).stream().map(Body::id).collect(Collectors.toSet()));
    var budget = form.choices("budget", Arrays.stream(BudgetSource.values()).map(Enum::name).collect(Collectors.toSet()));
    var ownerNote = form.optionalText("ownerNote", 160);
    var budgetNote = form.optionalText("budgetNote", 300);
    var start = month(form, "start");
    var end = month(form, "end");
    missing(form, "owner", owner);
    missing(form, "budget", budget);
    if (!form.clean() || start == null || end == null) {
      return null;
    }
    try {
      return new Plan(title, about, owner.getFirst(), ownerNote, BudgetSource.valueOf(budget.getFirst()), budgetNote, returns, start, end);
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return null;
    }
  }

  /// The spearhead it serves; null where it stands alone.
  @Nullable SpearheadId serves(Submitted form, List<Spearhead> offered) {
    var chosen = form.value("spearhead");
    if (!chosen.isEmpty() && offered.stream().noneMatch(it -> it.id().toString().equals(chosen))) {
      form.wrong("spearhead", "site.error.not-offered");
    }
    return SpearheadId.of(chosen).orElse(null);
  }

  Submitted filled(Initiative initiative) {
    var plan = initiative.plan();
    return Submitted.blank().put("title", plan.title().vi()).put("titleEn", plan.title().en()).put("about", plan.about().vi())
        .put("aboutEn", plan.about().en()).put("returns", plan.returns().vi()).put("returnsEn", plan.returns().en())
        .put("owner", plan.owner()).put("ownerNote", plan.ownerNote()).put("budget", plan.budget().name()).put("budgetNote", plan.budgetNote())
        .put("start", MONTH.format(plan.start())).put("end", MONTH.format(plan.end()))
        .put("spearhead", initiative.spearhead() == null ? "" : initiative.spearhead().toString())
        .put("version", String.valueOf(initiative.version()));
  }

  private static void missing(Submitted form, String field, List<String> chosen) {
    if (chosen.isEmpty()) {
      form.wrong(field, "site.error.missing");
    }
  }

  private static @Nullable YearMonth month(Submitted form, String field) {
    var typed = form.text(field, 10);
    try {
      return typed.isEmpty() ? null : typed.matches("\\d{4}-\\d\\d") ? YearMonth.parse(typed) : YearMonth.parse(typed, TYPED);
    } catch (DateTimeException notAMonth) {
      form.wrong(field, "profiles.form.not-a-month");
      return null;
    }
  }
}
