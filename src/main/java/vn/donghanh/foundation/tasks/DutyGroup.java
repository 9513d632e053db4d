package vn.donghanh.foundation.tasks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Nhóm việc: where a duty stands on one's list, by its date and by whose turn it is.
public enum DutyGroup {
  OVERDUE("qua-han"),
  /// From today to the Sunday of this week.
  THIS_WEEK("tuan-nay"),
  LATER("sau-nay"),
  UNDATED("khong-thoi-han"),
  /// Somebody else's turn: what one's own body waits for.
  WAITING("cho-co-quan-khac");

  private final String word;

  DutyGroup(String word) {
    this.word = word;
  }

  /// The word in an address.
  public String word() {
    return word;
  }

  public String key() {
    return "tasks.group." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<DutyGroup> of(String word) {
    return Arrays.stream(values()).filter(group -> group.word.equals(word)).findFirst();
  }
}
