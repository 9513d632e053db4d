package vn.donghanh.registries.partners;

import java.util.regex.Pattern;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.journal.Address;

/// Người liên hệ: who it is and how to reach them: personal data, shown to few and journalled each time.
///
/// @param phone empty when unknown
/// @param mail  empty when unknown
public record ContactPerson(String name, String phone, String mail) {
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().\\-/]{3,38}( ext\\.? ?[0-9]{1,6})?");
  static final int NAME = 120;

  public ContactPerson {
    if (name.isBlank()) {
      throw Refusal.at("person", "site.error.missing");
    }
    if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
      throw Refusal.at("phone", "partners.not-a-phone");
    }
    if (!mail.isEmpty() && !reaches(name, mail)) {
      throw Refusal.at("mail", "partners.not-a-mail");
    }
  }

  private static boolean reaches(String name, String mail) {
    try {
      new Address(name, mail);
      return mail.contains(".");
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  /// Never the data itself: a log is no place for a person's phone.
  @Override
  public String toString() {
    return "a contact's person";
  }
}
