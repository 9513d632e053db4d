package vn.donghanh.registries.partners;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;

/// Sự đồng ý của chuyên gia: what a person agreed that we do with their record, when and in what form (Law 91/2025/QH15,
/// article 9: for each purpose; silence is none; it may be taken back at any time).
public record ExpertConsent(Consent consent, Set<Purpose> purposes) {
  public static final ExpertConsent NOT_ASKED = new ExpertConsent(Consent.NOT_ASKED, Set.of());

  /// Mục đích.
  public enum Purpose {
    /// Cán bộ các cơ quan xem.
    OFFICES,
    /// Gợi ý cho đặt hàng, cơ hội.
    MATCHING,
    /// Đăng trên trang công khai.
    PUBLIC;

    public String key() {
      return "partners.purpose." + name().toLowerCase(Locale.ROOT);
    }
  }

  public ExpertConsent {
    purposes = Set.copyOf(purposes);
    if (consent.given() && purposes.isEmpty()) {
      throw Refusal.at("purposes", "partners.expert.purpose-missing");
    }
    if (!consent.given() && !purposes.isEmpty()) {
      purposes = Set.of();
    }
  }

  public static ExpertConsent withdrawn(LocalDate on, String how) {
    return new ExpertConsent(new Consent(Consent.State.WITHDRAWN, on, how), Set.of());
  }

  /// True when somebody outside the body that recorded them may know of them.
  public boolean opens() {
    return consent.given();
  }

  public boolean includes(Purpose purpose) {
    return purposes.contains(purpose);
  }

  /// @throws Refusal when it is said to have been given on a day that lies ahead
  ExpertConsent on(LocalDate today) {
    @Nullable LocalDate day = consent.on();
    if (day != null && day.isAfter(today)) {
      throw Refusal.at("consent-on", "partners.day-ahead");
    }
    return this;
  }
}
