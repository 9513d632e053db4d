package vn.donghanh.registries.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Role;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.rules.calendar.WorkingCalendar;
import vn.donghanh.rules.calendar.WorkingDays;

/// The people of these tests and one order of theirs. Bodies are real ones of the catalogue, people are not.
public final class NeedWorld {
  public static final Actor NGHE_AN = actor("LOC-40-NV", "40", null, Role.LOCALITY_OFFICER);
  public static final Actor DA_NANG = actor("LOC-48-NV", "48", null, Role.LOCALITY_OFFICER);
  public static final Actor HUE = actor("LOC-46-NV", "46", null, Role.LOCALITY_LEADER);
  public static final Actor MINISTRY = actor("MOFA-CNV", null, null, Role.MINISTRY_OFFICER);
  public static final Actor NEW_DELHI = actor("EMB-NEW-DELHI", null, "EMB-NEW-DELHI", Role.MISSION_OFFICER);
  public static final Actor SEOUL = actor("EMB-SEOUL", null, "EMB-SEOUL", Role.MISSION_OFFICER);
  /// Keeps the accounts of the body that asks.
  public static final Actor KEEPER = actor("LOC-40-NV", "40", null, Role.BODY_ADMINISTRATOR);
  public static final Actor AUDITOR = actor("MOFA-CNV", null, null, Role.AUDITOR);

  public static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);
  public static final Clocks CLOCKS = new Clocks(List.of(setting(1, 10, true)), WorkingCalendar.ofVietNam());

  private NeedWorld() {}

  /// Our default but for the days of an answer.
  static ClockSetting setting(int id, int answer, boolean standard) {
    return new ClockSetting(id, Instant.EPOCH, new WorkingDays(2), new WorkingDays(2), new WorkingDays(answer), new WorkingDays(2),
        new WorkingDays(10), standard, "mặc định", "Hệ thống", "Hệ thống");
  }

  public static Instant nine(LocalDate day) {
    return day.atTime(LocalTime.of(9, 0)).atZone(Today.VIET_NAM).toInstant();
  }

  public static Wish wish(String title) {
    return new Wish(BilingualText.of(title, ""), "Tìm nhà đầu tư sản xuất vi mạch.", Set.of("DIG-SEM", "ENE-REN"),
        Set.of("IND", "KOR"), Set.of("TRADE_PROMOTION"), Set.of(Ask.INVESTMENT), "Đất sạch ở khu kinh tế", Set.of(), "", null, "", false);
  }

  static Wish onlyForTheMinistry(String title) {
    var wish = wish(title);
    return new Wish(wish.title(), wish.description(), wish.sectors(), wish.markets(), wish.kinds(), wish.asks(), wish.offer(),
        wish.avoid(), wish.avoidNote(), wish.wantedBy(), wish.letter(), true);
  }

  static Need draft() {
    return new Need(NeedId.fresh(), 0, "40", Origin.OFFICER, "", wish("Tìm nhà đầu tư vi mạch Ấn Độ"), ours());
  }

  public static List<Party> ours() {
    return List.of(new Party("LOC-40-NV", true, 100));
  }

  /// Sent to New Delhi on Tuesday 6 January 2026, nine o'clock.
  static Need sent() {
    var need = draft();
    need.address("EMB-NEW-DELHI", NGHE_AN, nine(TUE_2026_01_06), CLOCKS);
    need.send("ĐH-2026-0001", NGHE_AN, nine(TUE_2026_01_06), CLOCKS);
    return need;
  }

  private static Actor actor(String body, String locality, String mission, Role role) {
    return new Actor("00000000-0000-0000-0000-0000000000" + (10 + body.length()), "Người của " + body, body, body, locality, mission, Set.of(role));
  }
}
