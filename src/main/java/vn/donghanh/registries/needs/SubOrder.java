package vn.donghanh.registries.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Role;
import vn.donghanh.foundation.reference.Bodies;

/// Phần gửi một nơi nhận: one addressee's part of an order, with its six moments: registered, unit, officer,
/// interim answer, final answer, confirmed. All six are shown to the requester.
public final class SubOrder {
  /// The ministry as a whole: any of its officers may say which unit takes the part.
  static final String MINISTRY = Bodies.MINISTRY_OF_FOREIGN_AFFAIRS;

  private final UUID id;
  private final String body;
  private final Moments moments;
  private String holder;
  private final List<Answer> answers = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<Handover> handovers = new ArrayList<>();

  /// The moments of a part as the table keeps them; filled in the order of the columns.
  static final class Moments {
    Instant added = Instant.EPOCH;
    @Nullable Instant registered;
    @Nullable Integer clock;
    @Nullable String unit;
    @Nullable Instant unitAt;
    @Nullable String officer;
    @Nullable Instant officerAt;
    @Nullable LocalDate due;
    @Nullable Instant interim;
    @Nullable LocalDate promised;
    @Nullable Instant answered;
    @Nullable Instant verdict;
    @Nullable Instant confirmed;
  }

  SubOrder(UUID id, String body, String holder, Moments moments, List<Answer> answers, List<Verdict> verdicts,
      List<Handover> handovers) {
    this.id = id;
    this.body = body;
    this.holder = holder;
    this.moments = moments;
    this.answers.addAll(answers);
    this.verdicts.addAll(verdicts);
    this.handovers.addAll(handovers);
  }

  static SubOrder to(String body, Instant now) {
    var moments = new Moments();
    moments.added = now;
    return new SubOrder(UUID.randomUUID(), body, body, moments, List.of(), List.of(), List.of());
  }

  void register(Instant now, Clocks clocks) {
    moments.registered = now;
    moments.clock = clocks.now().id();
    moments.due = clocks.answerBy(this, now);
  }

  /// Giao đơn vị: this unit is responsible from now on.
  void take(String unit, Instant now) {
    refuseUnless(open(), "needs.part.closed");
    refuseUnless(moments.officer == null, "needs.part.has-officer");
    moments.unit = unit;
    moments.unitAt = now;
    holder = unit;
  }

  /// Phân công: this officer of the unit answers for it.
  void assign(String officer, Instant now) {
    refuseUnless(open(), "needs.part.closed");
    refuseUnless(moments.unit != null, "needs.part.no-unit");
    moments.officer = officer;
    moments.officerAt = now;
  }

  /// Trả lời sơ bộ: what was done, why it takes longer, and the day that is now promised.
  Answer interim(String text, LocalDate promised, Actor actor, LocalDate today, Instant now) {
    refuseUnless(open(), "needs.part.closed");
    refuseUnless(moments.unit != null, "needs.part.no-unit");
    if (!promised.isAfter(today)) {
      throw Refusal.at("promised", "needs.interim.promise-the-future");
    }
    var answer = new Answer(UUID.randomUUID(), false, text, List.of(), promised, now, actor.name(), bodyOf(actor));
    answers.add(answer);
    moments.interim = now;
    moments.promised = promised;
    return answer;
  }

  /// Trả lời: the final answer; from here on it is the requester's word that is awaited.
  Answer answer(String text, List<String> partners, Actor actor, Instant now) {
    refuseUnless(open(), "needs.part.closed");
    refuseUnless(moments.unit != null, "needs.part.no-unit");
    refuseUnless(openHandover().isEmpty(), "needs.part.handover-open");
    var answer = new Answer(UUID.randomUUID(), true, text, partners, null, now, actor.name(), bodyOf(actor));
    answers.add(answer);
    moments.answered = now;
    return answer;
  }

  /// Xác nhận hay không đồng ý: contested, the part is open again and a new final answer falls due.
  Verdict judge(boolean confirmed, @Nullable Integer rating, String text, Actor actor, Instant now, Clocks clocks) {
    refuseUnless(answered() && moments.confirmed == null, "needs.verdict.nothing-to-judge");
    var verdict = new Verdict(UUID.randomUUID(), confirmed, rating, text, now, actor.name(), bodyOf(actor));
    verdicts.add(verdict);
    moments.verdict = now;
    if (confirmed) {
      moments.confirmed = now;
    } else {
      moments.answered = null;
      moments.promised = null;
      moments.due = clocks.answerBy(this, now);
    }
    return verdict;
  }

  Handover handOver(String to, String why, Actor actor, Instant now) {
    refuseUnless(open(), "needs.part.closed");
    refuseUnless(openHandover().isEmpty(), "needs.handover.one-at-a-time");
    if (to.equals(holder)) {
      throw Refusal.at("to", "needs.handover.to-itself");
    }
    var handover = new Handover(UUID.randomUUID(), holder, to, why, now, actor.name(), null, null);
    handovers.add(handover);
    return handover;
  }

  /// Khép chuyển giao bằng minh chứng: only now does the other office hold the part.
  Handover close(Handover.Evidence evidence, LocalDate today, Instant now) {
    var handover = openHandover().orElseThrow(() -> new Refusal("needs.handover.none-open"));
    if (evidence.on().isAfter(today) || evidence.on().isBefore(Clocks.day(handover.at()))) {
      throw Refusal.at("evidenceOn", "needs.handover.date-of-evidence");
    }
    var closed = handover.closed(evidence, now);
    handovers.set(handovers.indexOf(handover), closed);
    holder = handover.to();
    moments.unit = handover.to();
    moments.unitAt = now;
    moments.officer = null;
    moments.officerAt = null;
    return closed;
  }

  /// May this person act for the office that holds the part?
  public boolean isHandledBy(Actor actor) {
    return actor.actsFor(holder) || MINISTRY.equals(holder) && actor.is(Role.MINISTRY_OFFICER);
  }

  /// Was it sent to this person's office, does that hold it, or is it being handed to it?
  boolean concerns(Actor actor) {
    return actor.actsFor(body) || actor.actsFor(holder) || openHandover().filter(it -> actor.actsFor(it.to())).isPresent();
  }

  /// Registered and not yet answered.
  public boolean open() {
    return moments.registered != null && !answered();
  }

  public boolean answered() {
    return moments.answered != null;
  }

  public boolean confirmed() {
    return moments.confirmed != null;
  }

  public boolean contested() {
    return open() && !verdicts.isEmpty();
  }

  /// The day by which the answer is expected now: the promised one when there is a promise, the clock's otherwise.
  public @Nullable LocalDate expected() {
    return moments.promised == null ? moments.due : moments.promised;
  }

  public boolean isLate(LocalDate today) {
    var expected = expected();
    return open() && expected != null && today.isAfter(expected);
  }

  public Optional<Handover> openHandover() {
    return handovers.stream().filter(Handover::open).findFirst();
  }

  public UUID id() {
    return id;
  }

  /// The addressee it was sent to.
  public String body() {
    return body;
  }

  /// The office that is responsible now.
  public String holder() {
    return holder;
  }

  /// The unit in charge.
  public Optional<String> unit() {
    return Optional.ofNullable(moments.unit);
  }

  /// The officer in charge, by name.
  public Optional<String> officer() {
    return Optional.ofNullable(moments.officer);
  }

  public List<Answer> answers() {
    return List.copyOf(answers);
  }

  public List<Verdict> verdicts() {
    return List.copyOf(verdicts);
  }

  public List<Handover> handovers() {
    return List.copyOf(handovers);
  }

  Moments moments() {
    return moments;
  }

  private static void refuseUnless(boolean holds, String key) {
    if (!holds) {
      throw new Refusal(key);
    }
  }

  private static String bodyOf(Actor actor) {
    var body = actor.body();
    if (body == null) {
      throw new Refusal("needs.no-body");
    }
    return body;
  }
}
