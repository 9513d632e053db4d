package vn.donghanh.registries.opportunities;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;

/// Lời qua lại: one thing said about an expression of interest, by who asked or by the body that answers.
///
/// @param verdict null for the asker's own words
/// @param reason  why it was declined, null otherwise
/// @param byBody  null for the asker
public record Reply(UUID id, @Nullable Verdict verdict, @Nullable DeclineReason reason, String text, String byName,
    @Nullable String byBody, Instant at) {

  /// Trả lời: yes let us talk, tell us more, or no.
  public enum Verdict {
    /// Nhận lời trao đổi.
    ACCEPT,
    /// Cần thêm thông tin.
    MORE,
    /// Từ chối, có lý do.
    DECLINE;

    public String key() {
      return "opportunities.verdict." + name().toLowerCase(Locale.ROOT);
    }
  }

  /// Lý do từ chối.
  public enum DeclineReason {
    NOT_SUITABLE, PARTNER_FOUND, NOT_SERIOUS, PLAN_CHANGED, OTHER;

    public String key() {
      return "opportunities.decline." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Reply {
    if ((reason != null) != (verdict == Verdict.DECLINE)) {
      throw Refusal.at("reason", "site.error.missing");
    }
  }

  public boolean byAsker() {
    return verdict == null;
  }
}
