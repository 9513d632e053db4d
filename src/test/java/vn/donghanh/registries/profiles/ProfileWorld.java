package vn.donghanh.registries.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;
import vn.donghanh.Role;

/// The people of these tests and what they write. Bodies are real ones of the catalogue, people and texts are not.
public final class ProfileWorld {
  public static final Actor NGHE_AN = actor("1b", "LOC-40-NV", "40", Role.LOCALITY_OFFICER);
  /// Writes for the same locality in another body, which does not publish.
  public static final Actor COMMITTEE = actor("2b", "LOC-40-UBND", "40", Role.LOCALITY_LEADER);
  public static final Actor DA_NANG = actor("3b", "LOC-48-NV", "48", Role.LOCALITY_OFFICER);
  public static final Actor MINISTRY = actor("4b", "MOFA-CNV", null, Role.MINISTRY_OFFICER);
  public static final Actor KEEPER = actor("5b", "LOC-40-NV", "40", Role.BODY_ADMINISTRATOR);
  public static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);
  public static final LocalDate MON_2026_03_09 = LocalDate.of(2026, 3, 9);
  public static final Backing REPORT = new Backing("Báo cáo của Ủy ban nhân dân, 12/2025", "", LocalDate.of(2025, 12, 31), true);

  private ProfileWorld() {}

  public static Aim aim(String title) {
    return new Aim(BilingualText.of(title, "Chip design"), Set.of("DIG-SEM"), Set.of("JPN"),
        BilingualText.of("Có trường đào tạo kỹ sư và khu công nghệ.", "There are schools and a park."), REPORT);
  }

  public static Plan plan(String title, YearMonth start, YearMonth end) {
    return new Plan(BilingualText.of(title, ""), BilingualText.of("Mở lớp thiết kế vi mạch.", ""), "LOC-40-UBND", "Sở Khoa học và Công nghệ",
        BudgetSource.MIXED, "", BilingualText.of("Phòng học, chỗ ở cho chuyên gia", ""), start, end);
  }

  public static Plan plan(String title) {
    return plan(title, YearMonth.of(2026, 3), YearMonth.of(2027, 6));
  }

  static KeyFigure figure(String label, String amount) {
    return new KeyFigure(UUID.randomUUID(), BilingualText.of(label, "Roads"), new BigDecimal(amount), BilingualText.of("km", "km"), REPORT);
  }

  static LocalityProfile blank() {
    return new LocalityProfile(new Desk("40", "LOC-40-NV"), 0, new ProfileContent(java.util.List.of(), java.util.List.of()), 0, null, null);
  }

  static void refused(String key, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  private static Actor actor(String id, String body, @Nullable String locality, Role role) {
    return new Actor("00000000-0000-0000-0000-0000000000" + id, "Người " + id, body, body, locality, null, Set.of(role));
  }
}
