package vn.donghanh.registries.profiles;

import java.util.regex.Pattern;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;

/// Thông tin liên hệ cá nhân: what a public text must not hold. Whoever wants to reach a locality writes through the platform,
/// where consent and history are kept.
final class ContactWords {
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+");
  private static final Pattern PHONE = Pattern.compile("(?<![\\d,])(?:\\+\\s?84|0)(?:[ .-]?\\d){9,10}(?![\\d,])");

  private ContactWords() {}

  /// Refuses, at the field it names, a mail address or a phone number.
  static void refuseIn(String field, String text) {
    if (MAIL.matcher(text).find() || PHONE.matcher(text).find()) {
      throw Refusal.at(field, "profiles.no-contact");
    }
  }

  static void refuseIn(String field, BilingualText text) {
    refuseIn(field, text.vi());
    refuseIn(field + "En", text.en());
  }
}
