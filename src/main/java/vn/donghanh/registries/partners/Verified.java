package vn.donghanh.registries.partners;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;

/// Lần xác minh: one act of checking a partner: who, when, how, on what evidence, and until when it holds.
///
/// @param byName   the person, as history shows it
/// @param bodyName the body, as history shows it
/// @param expires  the last day it holds, null only for a level that needs no renewal
public record Verified(
    VerificationLevel level, Method method, LocalDate on, @Nullable LocalDate expires, String evidence,
    String byName, String bodyName) {
  static final int MOST_YEARS = 3;

  /// Cách xác minh.
  public enum Method {
    /// Tra cứu cơ quan đăng ký.
    REGISTER,
    /// Xem giấy tờ, hồ sơ.
    PAPERS,
    /// Cơ quan đại diện xác nhận.
    MISSION,
    /// Liên hệ trực tiếp.
    CONTACT,
    /// Đến tận nơi.
    VISIT;

    public String key() {
      return "partners.method." + name().toLowerCase(Locale.ROOT);
    }
  }

  public Verified {
    if (expires != null && !expires.isAfter(on)) {
      throw Refusal.at("expires", "partners.expires-before");
    }
    if (expires == null && level.compareTo(VerificationLevel.CONTACTED) >= 0) {
      throw Refusal.at("expires", "site.error.missing");
    }
    if (level == VerificationLevel.SOURCED) {
      throw Refusal.at("level", "site.error.not-offered");
    }
  }
}
