package vn.donghanh.work.inquiries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.rules.calendar.WorkingCalendar;
import vn.donghanh.rules.calendar.WorkingDays;

/// Câu hỏi: asked of one body by somebody outside; the body answers within five working days of the day it was received.
///
/// @param key       stands in the address that the asker alone knows
/// @param recipient the body that answers
/// @param about     the entry on whose page it was asked, such as `locality/48`
/// @param due       the last day for an answer, null before the mail address is confirmed
/// @param answer    null before there is one
/// @param erased    when who asked was forgotten, null while it is known
/// @param letters   mails sent about it
public record Inquiry(
    UUID id, String key, int version, String recipient, String about, Locale language, Asker asker, String topic, String message,
    State state, Instant asked, @Nullable LocalDate due, @Nullable Answer answer, @Nullable Instant erased, List<UUID> letters) {
  /// No text sets them: *mặc định*.
  public static final WorkingDays ANSWER = new WorkingDays(5);
  /// Months for which we keep who asked; ours, *mặc định*.
  public static final int KEPT_MONTHS = 12;

  /// Tình trạng.
  public enum State {
    /// Chưa xác nhận: nobody has shown yet that the mail address is theirs; no clock runs.
    UNCONFIRMED,
    /// Chờ trả lời.
    WAITING,
    /// Đã trả lời.
    ANSWERED,
    /// Đã rút: the asker had everything erased before an answer came.
    WITHDRAWN;

    public String key() {
      return "inquiries.state." + name().toLowerCase(Locale.ROOT);
    }
  }

  /// Câu trả lời.
  ///
  /// @param by who gave it
  public record Answer(String text, String by, Instant at) {}

  public Inquiry {
    letters = List.copyOf(letters);
  }

  static Inquiry asked(String key, String recipient, String about, Locale language, Asker asker, String topic, String message, Instant now) {
    return new Inquiry(UUID.randomUUID(), key, 0, recipient, about, language, asker, topic, message, State.UNCONFIRMED, now, null, null, null, List.of());
  }

  /// Tiếp nhận: the clock starts.
  Inquiry received(boolean confirmed, Instant now, WorkingCalendar calendar) {
    refuseUnless(state == State.UNCONFIRMED);
    return with(confirmed ? asker.confirmedNow() : asker, State.WAITING, calendar.after(LocalDate.ofInstant(now, Today.VIET_NAM), ANSWER), answer);
  }

  /// Trả lời: by the body that was asked, once.
  ///
  /// @throws Refusal when it no longer waits, or is another body's
  Inquiry answered(String text, Actor actor, Instant now) {
    refuseUnless(isOf(actor) && state == State.WAITING);
    return with(asker, State.ANSWERED, due, new Answer(text, actor.name(), now));
  }

  /// Xóa dữ liệu cá nhân: who asked, what, and what was answered to them; that somebody asked, and when, stays.
  Inquiry erasedAt(Instant now) {
    var forgotten = answer == null ? null : new Answer("", answer.by(), answer.at());
    return new Inquiry(id, key, version, recipient, about, language, asker.erased(), "", "",
        state == State.ANSWERED ? State.ANSWERED : State.WITHDRAWN, asked, due, forgotten, now, letters);
  }

  Inquiry posted(UUID letter) {
    var all = new ArrayList<>(letters);
    all.add(letter);
    return new Inquiry(id, key, version, recipient, about, language, asker, topic, message, state, asked, due, answer, erased, all);
  }

  /// True for whoever may read and answer it.
  public boolean isOf(Actor actor) {
    return actor.may(InquiriesPermission.ANSWER) && recipient.equals(actor.body());
  }

  public boolean late(LocalDate today) {
    return state == State.WAITING && due != null && today.isAfter(due);
  }

  public Subject subject() {
    return Subject.of("inquiries", id.toString());
  }

  /// The officer's page.
  public String address() {
    return "/hoi-dap/" + id;
  }

  /// The asker's page.
  public String askersAddress() {
    return "/hoi-dap/theo-doi/" + key;
  }

  private Inquiry with(Asker who, State next, @Nullable LocalDate until, @Nullable Answer said) {
    return new Inquiry(id, key, version, recipient, about, language, who, topic, message, next, asked, until, said, erased, letters);
  }

  private static void refuseUnless(boolean holds) {
    if (!holds) {
      throw new Refusal("inquiries.not-waiting");
    }
  }
}
