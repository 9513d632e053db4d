package vn.donghanh.registries.partners;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;

/// Sự đồng ý: whether a person agreed that we keep and use how to reach them (Law 91/2025/QH15, article 9: for a purpose,
/// in a form that can be shown; silence is none).
///
/// @param on  the day it was given or taken back, null before
/// @param how in what form, empty before
public record Consent(State state, @Nullable LocalDate on, String how) {
  public static final Consent NOT_ASKED = new Consent(State.NOT_ASKED, null, "");

  /// Tình trạng.
  public enum State {
    NOT_ASKED, GIVEN, WITHDRAWN;

    public String key() {
      return "partners.consent." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Consent {
    if (state == State.GIVEN && on == null) {
      throw Refusal.at("consent-on", "partners.consent-day-missing");
    }
    if (state == State.GIVEN && how.isBlank()) {
      throw Refusal.at("consent-how", "partners.consent-form-missing");
    }
  }

  public boolean given() {
    return state == State.GIVEN;
  }
}
