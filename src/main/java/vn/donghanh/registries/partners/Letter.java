package vn.donghanh.registries.partners;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;

/// Thư gửi đối tác: what a body wants to write to a contact.
///
/// @param id    made with the form: sent twice, it is one letter
/// @param title one line
/// @param about the record for whose sake it is written, null for none
/// @param seen  the mark of what the writer has seen of others' contacts, empty when they saw none
public record Letter(UUID id, String partner, long contact, String title, String text, @Nullable Subject about, String seen) {
  public static final int TITLE = 150;
  public static final int TEXT = 20_000;

  public Letter {
    if (title.isBlank() || title.length() > TITLE || title.chars().anyMatch(Character::isISOControl)) {
      throw Refusal.at("title", "partners.letter-title", TITLE);
    }
    if (text.isBlank() || text.length() > TEXT) {
      throw Refusal.at("text", "partners.letter-text", TEXT);
    }
  }

  Approach approach() {
    return new Approach(partner, about);
  }
}
