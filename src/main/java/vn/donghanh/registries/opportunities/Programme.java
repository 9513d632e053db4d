package vn.donghanh.registries.opportunities;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;
import vn.donghanh.Role;

/// Chương trình tài trợ, đợt mời: who pays for what, who may apply, from when to when.
///
/// @param funder  who pays, as it calls itself
/// @param partner the funder in the register of partners, null when it is not there
/// @param opens   null when it is open already or nobody said
/// @param closes  the last day to apply, null when there is none
/// @param markets countries and groups whose applicants it is for; empty for any
/// @param link    its own page, empty for none
/// @param owner   the body that keeps the record
public record Programme(ProgrammeId id, int version, ProgrammeKind kind, BilingualText name, BilingualText applicants, String funder,
    @Nullable String partner, @Nullable LocalDate opens, @Nullable LocalDate closes, @Nullable Scale amount, Set<String> sectors,
    Set<String> markets, String link, String source, Origin origin, String owner) {

  /// Trạng thái trên một ngày.
  public enum State {
    OPEN("dang-mo"), COMING("sap-mo"), CLOSED("da-dong");

    private final String word;

    State(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    public String key() {
      return "opportunities.programme.state." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<State> of(String word) {
      return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }
  }

  public Programme {
    if (opens != null && closes != null && closes.isBefore(opens)) {
      throw Refusal.at("closes", "opportunities.programme.closes-before");
    }
    if (!link.isEmpty() && !link.matches("https?://\\S{3,490}")) {
      throw Refusal.at("link", "opportunities.programme.not-a-link");
    }
    sectors = Set.copyOf(sectors);
    markets = Set.copyOf(markets);
  }

  public State stateOn(LocalDate today) {
    return opens != null && today.isBefore(opens) ? State.COMING : closes != null && today.isAfter(closes) ? State.CLOSED : State.OPEN;
  }

  /// Kept by the body that entered it, and by the ministry.
  public boolean isKeptBy(Actor actor) {
    return actor.may(OpportunitiesPermission.PROGRAMMES) && (actor.actsFor(owner) || actor.is(Role.MINISTRY_OFFICER));
  }
}
