package vn.donghanh.registries.partners;

import java.util.Set;
import vn.donghanh.Refusal;

/// Thư gửi đối tác: what a body wants to write to a contact.
///
/// @param title           one line
/// @param notToApproach ids of the partners that the case at hand asks to leave alone
public record Letter(String partner, long contact, String title, String text, Set<String> notToApproach) {
  static final int TITLE = 200;
  static final int TEXT = 20_000;

  public Letter {
    notToApproach = Set.copyOf(notToApproach);
    if (title.isBlank() || title.length() > TITLE || title.chars().anyMatch(Character::isISOControl)) {
      throw Refusal.at("title", "partners.letter-title");
    }
    if (text.isBlank() || text.length() > TEXT) {
      throw Refusal.at("text", "partners.letter-text", TEXT);
    }
  }
}
