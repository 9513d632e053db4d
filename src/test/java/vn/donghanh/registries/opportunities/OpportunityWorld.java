package vn.donghanh.registries.opportunities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Role;
import vn.donghanh.foundation.clock.Today;

/// The people of these tests and what they offer. Bodies are real ones of the catalogue, people and firms are not.
public final class OpportunityWorld {
  public static final Actor AUTHOR = actor("1a", "LOC-40-NV", "40", null, Role.LOCALITY_OFFICER);
  /// A colleague of the author in the same body.
  public static final Actor COLLEAGUE = actor("2a", "LOC-40-NV", "40", null, Role.LOCALITY_LEADER);
  public static final Actor DA_NANG = actor("3a", "LOC-48-NV", "48", null, Role.LOCALITY_OFFICER);
  public static final Actor MINISTRY = actor("4a", "MOFA-CNV", null, null, Role.MINISTRY_OFFICER);
  public static final Actor TOKYO = actor("5a", "EMB-TOKYO", null, "EMB-TOKYO", Role.MISSION_OFFICER);
  /// Keeps the accounts of the author's body, and sees none of its records by that.
  public static final Actor KEEPER = actor("6a", "LOC-40-NV", "40", null, Role.BODY_ADMINISTRATOR);
  public static final List<Actor> EVERYBODY = List.of(AUTHOR, COLLEAGUE, DA_NANG, MINISTRY, TOKYO, KEEPER, Actor.VISITOR);

  public static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);
  public static final String FIRM = "Công ty TNHH Thủy sản Hải Vị";

  private OpportunityWorld() {}

  public static Instant nine(LocalDate day) {
    return day.atTime(LocalTime.of(9, 0)).atZone(Today.VIET_NAM).toInstant();
  }

  public static Terms terms(String title) {
    return terms(title, "Cần năm triệu đô la để mở rộng nhà máy chế biến, thị trường sẵn có.");
  }

  public static Terms terms(String title, String summary) {
    return new Terms(Direction.OFFER, OpportunityKind.INVESTMENT, BilingualText.of(title, "Seafood plant seeks investor"),
        BilingualText.of(summary, ""), BilingualText.of("Đất sạch, lao động lành nghề", ""), Set.of("AGR-FIS"), Set.of("JPN", "KOR"),
        new Scale(1_000_000L, 5_000_000L, Currency.USD), "Công văn của Sở, 06/01/2026");
  }

  public static Proposer hidden() {
    return new Proposer("40", null, FIRM, true);
  }

  static Opportunity draft() {
    var draft = new Opportunity(OpportunityId.fresh(), 0, Origin.OFFICER, "LOC-40-NV", terms("Chào đầu tư nhà máy chế biến thủy sản"),
        Proposer.of("40"), new Opportunity.Desk("LOC-40-NV", "LOC-40-NV"));
    draft.wroteIt(AUTHOR);
    return draft;
  }

  /// Published on Tuesday 6 January 2026 for twelve months.
  static Opportunity published() {
    var opportunity = draft();
    opportunity.submit(AUTHOR, nine(TUE_2026_01_06));
    opportunity.review(yes(COLLEAGUE), COLLEAGUE, TUE_2026_01_06, nine(TUE_2026_01_06));
    return opportunity;
  }

  public static Review yes(Actor by) {
    return new Review(UUID.randomUUID(), true, true, true, true, "", String.valueOf(by.account()), by.name(), String.valueOf(by.body()), nine(TUE_2026_01_06));
  }

  static Review no(Actor by, String comment) {
    return new Review(UUID.randomUUID(), true, false, true, true, comment, String.valueOf(by.account()), by.name(), String.valueOf(by.body()), nine(TUE_2026_01_06));
  }

  private static Actor actor(String id, String body, @Nullable String locality, @Nullable String mission, Role role) {
    return new Actor("00000000-0000-0000-0000-0000000000" + id, "Người " + id, body, body, locality, mission, Set.of(role));
  }
}
