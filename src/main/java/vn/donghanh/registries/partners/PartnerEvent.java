package vn.donghanh.registries.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Subject;

/// Sự việc với đối tác: one line of a partner's timeline, as far as its reader may know it.
///
/// @param roughly   the day as precisely as it is known, such as a year; empty when `on` is the very day
/// @param id        tells it from all others of one day, in letters of ASCII
/// @param key       a message key that says what happened, with these arguments
/// @param text      more about it, empty when there is nothing or nothing for this reader
/// @param address   where it leads, empty when nowhere
/// @param byName    the person, empty when that is not said
/// @param body      the office by which one narrows the timeline, null when there is none
/// @param about     the record for whose sake it was, null for none
/// @param letter    the letter it consists of, null when it is none
public record PartnerEvent(
    Kind kind, LocalDate on, String roughly, String id, String key, List<Object> arguments, String text, String address, String byName,
    @Nullable String body, String bodyName, @Nullable Subject about, @Nullable UUID letter) {

  /// Loại sự việc.
  public enum Kind {
    /// Gặp, gọi, thăm, sự kiện.
    TOUCH,
    /// Thư.
    LETTER,
    /// Xác minh, xác nhận.
    CHECK,
    /// Đặt hàng có nhắc đến.
    ORDER,
    /// Cơ hội.
    OPPORTUNITY,
    /// Quan hệ đã ký.
    RELATION,
    /// Gộp, tách hồ sơ.
    MERGE,
    /// Đầu mối.
    LEAD;

    public String key() {
      return "partners.event." + word();
    }

    /// The word that addresses use.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public PartnerEvent {
    arguments = List.copyOf(arguments);
  }

  /// The same, with a day that is only known so far.
  public PartnerEvent roughly(String day) {
    return new PartnerEvent(kind, on, day, id, key, arguments, text, address, byName, body, bodyName, about, letter);
  }

  /// One that a module above contributes: it leads to a record there.
  public static PartnerEvent of(Kind kind, LocalDate on, String id, String key, List<Object> arguments, String address,
      @Nullable String body, String bodyName) {
    return new PartnerEvent(kind, on, "", id, key, arguments, "", address, "", body, bodyName, null, null);
  }
}
