package vn.donghanh.registries.opportunities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.rules.calendar.WorkingCalendar;
import vn.donghanh.rules.calendar.WorkingDays;

/// Bày tỏ quan tâm: somebody wants to talk about an opportunity; the body that posted it answers within five working days
/// of the day it was received, or it goes up. No text sets the five days: *mặc định*.
public final class Interest {
  public static final WorkingDays ANSWER = new WorkingDays(5);
  /// Months after the last word for which we keep who asked; ours, *mặc định*.
  public static final int KEPT_MONTHS = 12;

  /// Trạng thái.
  public enum State {
    /// Chưa xác nhận: nobody has shown yet that the mail address is theirs; no clock runs.
    UNCONFIRMED,
    /// Chờ trả lời.
    WAITING,
    /// Cần thêm thông tin: the next word is the asker's.
    MORE,
    ACCEPTED,
    DECLINED,
    /// Đã rút: the asker had everything erased before an answer came.
    WITHDRAWN;

    public String key() {
      return "opportunities.interest.state." + name().toLowerCase(Locale.ROOT);
    }
  }

  /// Mốc thời gian.
  ///
  /// @param received when it counted, null before the mail address is confirmed
  /// @param due      the last day for an answer
  /// @param escalated when it went up, null when it has not
  public record Moments(Instant asked, @Nullable Instant received, @Nullable LocalDate due, @Nullable Instant escalated,
      @Nullable Instant answered, @Nullable Instant erased) {}

  private final InterestId id;
  private final String key;
  private final OpportunityId opportunity;
  private final Locale language;
  private final int version;
  private final List<Reply> said = new ArrayList<>();
  private final List<UUID> letters = new ArrayList<>();
  private Asker asker;
  private State state;
  private Moments moments;

  Interest(InterestId id, String key, OpportunityId opportunity, Locale language, int version, Asker asker, State state, Moments moments) {
    this.id = id;
    this.key = key;
    this.opportunity = opportunity;
    this.language = language;
    this.version = version;
    this.asker = asker;
    this.state = state;
    this.moments = moments;
  }

  static Interest asked(String key, OpportunityId opportunity, Locale language, Asker asker, String message, Instant now) {
    var interest = new Interest(InterestId.fresh(), key, opportunity, language, 0, asker, State.UNCONFIRMED, new Moments(now, null, null, null, null, null));
    interest.said.add(new Reply(UUID.randomUUID(), null, null, message, asker.name(), null, now));
    return interest;
  }

  Interest restored(List<Reply> all, List<UUID> posted) {
    said.addAll(all);
    letters.addAll(posted);
    return this;
  }

  /// Xác nhận: the mail address is the asker's.
  void confirmMail() {
    asker = asker.confirmedNow();
  }

  /// Tiếp nhận: the clock starts.
  void receive(Instant now, WorkingCalendar calendar) {
    refuseUnless(state == State.UNCONFIRMED, "opportunities.interest.not-waiting");
    begin(now, calendar);
  }

  /// Trả lời: by the body that posted the opportunity.
  void answer(Reply.Verdict verdict, Reply.@Nullable DeclineReason reason, String text, Actor actor, Instant now) {
    refuseUnless(state == State.WAITING, "opportunities.interest.not-waiting");
    said.add(new Reply(UUID.randomUUID(), verdict, reason, text, actor.name(), actor.body(), now));
    state = switch (verdict) {
      case ACCEPT -> State.ACCEPTED;
      case MORE -> State.MORE;
      case DECLINE -> State.DECLINED;
    };
    moments = new Moments(moments.asked, moments.received, moments.due, moments.escalated, now, moments.erased);
  }

  /// Bổ sung: the asker says what was missing; another answer falls due.
  void add(String text, Instant now, WorkingCalendar calendar) {
    refuseUnless(state == State.MORE && moments.erased == null, "opportunities.interest.not-asked-for-more");
    said.add(new Reply(UUID.randomUUID(), null, null, text, asker.name(), null, now));
    begin(now, calendar);
  }

  /// Báo lên: the day has passed without an answer. Said once.
  boolean escalate(LocalDate today, Instant now) {
    if (!isLate(today) || moments.escalated != null) {
      return false;
    }
    moments = new Moments(moments.asked, moments.received, moments.due, now, moments.answered, moments.erased);
    return true;
  }

  /// Xóa dữ liệu cá nhân: who asked and their words; that somebody asked, and how it ended, stays.
  void erase(Instant now) {
    asker = asker.erased();
    state = switch (state) {
      case UNCONFIRMED, WAITING, MORE -> State.WITHDRAWN;
      case ACCEPTED, DECLINED, WITHDRAWN -> state;
    };
    said.replaceAll(it -> it.byAsker() ? new Reply(it.id(), null, null, "", "", null, it.at()) : it);
    moments = new Moments(moments.asked, moments.received, moments.due, moments.escalated, moments.answered, now);
  }

  void posted(UUID letter) {
    letters.add(letter);
  }

  public boolean isLate(LocalDate today) {
    return state == State.WAITING && moments.due != null && today.isAfter(moments.due);
  }

  public boolean erased() {
    return moments.erased != null;
  }

  public InterestId id() {
    return id;
  }

  /// Stands in the address that the asker alone knows.
  public String key() {
    return key;
  }

  public OpportunityId opportunity() {
    return opportunity;
  }

  public Locale language() {
    return language;
  }

  public int version() {
    return version;
  }

  public Asker asker() {
    return asker;
  }

  public State state() {
    return state;
  }

  public Moments moments() {
    return moments;
  }

  public List<Reply> said() {
    return List.copyOf(said);
  }

  List<UUID> letters() {
    return List.copyOf(letters);
  }

  /// The asker's page.
  public String address() {
    return "/quan-tam/" + key;
  }

  private void begin(Instant now, WorkingCalendar calendar) {
    var due = calendar.after(LocalDate.ofInstant(now, Today.VIET_NAM), ANSWER);
    state = State.WAITING;
    moments = new Moments(moments.asked, now.truncatedTo(ChronoUnit.MICROS), due, null, null, moments.erased);
  }

  private static void refuseUnless(boolean holds, String key) {
    if (!holds) {
      throw new Refusal(key);
    }
  }
}
