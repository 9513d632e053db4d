package vn.donghanh.registries.profiles;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;

/// Nội dung sáng kiến: what is done, by whom, with whose money, for what return, from when to when.
///
/// @param owner      the id of the body that answers for it
/// @param ownerNote  the office within it, such as a department; empty when none is named
/// @param budgetNote what there is to say of the money, empty when nothing
/// @param returns    what the locality offers in return
public record Plan(BilingualText title, BilingualText about, String owner, String ownerNote, BudgetSource budget, String budgetNote,
    BilingualText returns, YearMonth start, YearMonth end) {
  /// Doable in one or two years, the Prime Minister asked.
  public static final int MOST_MONTHS = 24;

  public Plan {
    if (title.vi().isBlank()) {
      throw Refusal.at("title", "site.error.missing");
    }
    if (start.getYear() < Spearhead.FIRST_YEAR || start.getYear() > 2100) {
      throw Refusal.at("start", "site.error.not-a-number", Spearhead.FIRST_YEAR, 2100);
    }
    if (end.isBefore(start)) {
      throw Refusal.at("end", "profiles.initiative.ends-before");
    }
    if (!end.isBefore(start.plusMonths(MOST_MONTHS))) {
      throw Refusal.at("end", "profiles.initiative.too-long", MOST_MONTHS);
    }
    ContactWords.refuseIn("title", title);
    ContactWords.refuseIn("about", about);
    ContactWords.refuseIn("returns", returns);
    ContactWords.refuseIn("ownerNote", ownerNote);
    ContactWords.refuseIn("budgetNote", budgetNote);
  }

  /// The year in whose list it stands: that in which it begins.
  public int year() {
    return start.getYear();
  }

  public LocalDate lastDay() {
    return end.atEndOfMonth();
  }

  /// This plan as it follows another.
  Plan after(Plan before, boolean reviewed) {
    return new Plan(Translation.follow(before.title, title, reviewed), Translation.follow(before.about, about, reviewed), owner, ownerNote,
        budget, budgetNote, Translation.follow(before.returns, returns, reviewed), start, end);
  }
}
