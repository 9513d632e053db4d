package vn.donghanh.registries.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;

/// Đặt hàng: what a locality asks for, whom it asks, what they answered and what the locality says of it.
public final class Need {
  private final NeedId id;
  private final String locality;
  private final Origin origin;
  private final String source;
  private final int version;
  private Wish wish;
  private List<Party> parties;
  private final List<SubOrder> parts = new ArrayList<>();
  private final Set<String> attached = new TreeSet<>();
  private final Acts acts = new Acts();
  private @Nullable String number;
  private @Nullable Instant registered;
  private @Nullable Withdrawal withdrawal;

  Need(NeedId id, int version, String locality, Origin origin, String source, Wish wish, List<Party> parties) {
    this.id = id;
    this.version = version;
    this.locality = locality;
    this.origin = origin;
    this.source = source;
    this.wish = wish;
    this.parties = Party.checked(parties);
  }

  /// Puts back what the tables hold.
  Need restored(@Nullable String number, @Nullable Instant registered, @Nullable Withdrawal withdrawal, List<SubOrder> parts,
      List<String> attached) {
    this.attached.addAll(attached);
    this.number = number;
    this.registered = registered;
    this.withdrawal = withdrawal;
    this.parts.addAll(parts);
    return this;
  }

  /// Sửa nháp.
  public void rewrite(Wish wish, List<Party> parties, Actor actor) {
    refuseUnless(isLedBy(actor), "needs.not-yours");
    refuseUnless(draft(), "needs.not-a-draft");
    this.wish = wish;
    this.parties = Party.checked(parties);
    attached.removeAll(wish.avoid());
    acts.happened("needs.act.rewrite");
  }

  /// Thêm nơi nhận; an order that runs already goes to the new addressee at once.
  public void address(String body, Actor actor, Instant now, Clocks clocks) {
    refuseUnless(isLedBy(actor), "needs.not-yours");
    refuseUnless(draft() || registered != null && withdrawal == null, "needs.not-open");
    if (parts.stream().anyMatch(part -> part.body().equals(body))) {
      throw Refusal.at("addressee", "needs.addressee.already");
    }
    if (parties.stream().anyMatch(party -> party.body().equals(body))) {
      throw Refusal.at("addressee", "needs.addressee.ourselves");
    }
    var part = SubOrder.to(body, now);
    if (registered != null) {
      part.register(now, clocks);
    }
    parts.add(part);
    acts.happened("needs.act.address", Map.of("addressee", body));
  }

  public void unaddress(String body, Actor actor) {
    refuseUnless(isLedBy(actor), "needs.not-yours");
    refuseUnless(draft(), "needs.not-a-draft");
    if (parts.removeIf(part -> part.body().equals(body))) {
      acts.happened("needs.act.unaddress", Map.of("addressee", body));
    }
  }

  /// Gửi kèm: the addressees are asked to approach this partner.
  public void attach(String partner, Actor actor) {
    refuseUnlessOurs(actor);
    refuseUnless(!wish.avoid().contains(partner), "needs.attach.avoided");
    if (attached.add(partner)) {
      acts.happened("needs.act.attach", Map.of("partner", partner));
      acts.ledTo(Subject.of("partners", partner), "needs.link.attached");
    }
  }

  /// Thôi gửi kèm.
  public void detach(String partner, Actor actor) {
    refuseUnlessOurs(actor);
    refuseUnless(attached.remove(partner), "needs.not-attached");
    acts.happened("needs.act.detach", Map.of("partner", partner));
  }

  /// Không tiếp cận: from now on nobody may approach this partner for this order.
  public void avoid(String partner, Actor actor) {
    refuseUnlessOurs(actor);
    wish = wish.avoiding(partner);
    attached.remove(partner);
    acts.happened("needs.act.avoid", Map.of("partner", partner));
  }

  /// Cho tiếp cận lại: takes back that a partner must not be approached.
  public void approachAgain(String partner, Actor actor) {
    refuseUnlessOurs(actor);
    refuseUnless(wish.avoid().contains(partner), "needs.not-avoided");
    wish = wish.approaching(partner);
    acts.happened("needs.act.approach-again", Map.of("partner", partner));
  }

  /// Bỏ nháp: nobody was asked yet, so that nothing of it need be kept but that it was there.
  void discard(Actor actor) {
    refuseUnless(isLedBy(actor), "needs.not-yours");
    refuseUnless(draft(), "needs.not-a-draft");
  }

  /// Gửi: the order gets its number and every addressee's clock starts.
  void send(String number, Actor actor, Instant now, Clocks clocks) {
    refuseUnless(isLedBy(actor), "needs.not-yours");
    refuseUnless(draft(), "needs.not-a-draft");
    wish.complete();
    if (parts.isEmpty()) {
      throw Refusal.at("addressee", "needs.send.no-addressee");
    }
    this.number = number;
    this.registered = now;
    parts.forEach(part -> part.register(now, clocks));
    acts.happened("needs.act.send", Map.of("number", number));
  }

  /// Rút: what runs is stopped, nothing is deleted.
  public void withdraw(String why, Actor actor, Instant now) {
    refuseUnless(isLedBy(actor), "needs.not-yours");
    refuseUnless(registered != null && withdrawal == null, "needs.not-open");
    refuseUnless(parts.stream().noneMatch(SubOrder::confirmed), "needs.withdraw.confirmed");
    withdrawal = new Withdrawal(now, why);
    acts.happened("needs.act.withdraw", Map.of("why", why));
  }

  /// Giao đơn vị.
  public void take(UUID part, String unit, Actor actor, Instant now) {
    held(part, actor).take(unit, now);
    acts.happened("needs.act.unit", Map.of("unit", unit));
  }

  /// Phân công cán bộ.
  public void assign(UUID part, String officer, Actor actor, Instant now) {
    held(part, actor).assign(officer, now);
    acts.happened("needs.act.officer", Map.of("officer", officer));
  }

  /// Trả lời sơ bộ.
  public void interim(UUID part, String text, LocalDate promised, Actor actor, LocalDate today, Instant now) {
    held(part, actor).interim(text, promised, actor, today, now);
    acts.happened("needs.act.interim", Map.of("promised", promised.toString()));
  }

  /// Trả lời; the partners it brings become the next records of the thread.
  public void answer(UUID part, String text, List<String> partners, Actor actor, Instant now) {
    held(part, actor).answer(text, partners, actor, now);
    acts.happened("needs.act.answer");
    partners.forEach(partner -> acts.ledTo(Subject.of("partners", partner), "needs.link.introduced"));
  }

  /// Xác nhận kết quả, hoặc chưa đồng ý.
  public void judge(UUID part, boolean confirmed, @Nullable Integer rating, String text, Actor actor, Instant now, Clocks clocks) {
    refuseUnless(isLedBy(actor), "needs.not-yours");
    running(part).judge(confirmed, rating, text, actor, now, clocks);
    acts.happened(confirmed ? "needs.act.confirm" : "needs.act.contest", rating == null ? Map.of() : Map.of("rating", rating));
  }

  /// Chuyển giao.
  public void handOver(UUID part, String to, String why, Actor actor, Instant now) {
    held(part, actor).handOver(to, why, actor, now);
    acts.happened("needs.act.handover", Map.of("to", to));
  }

  /// Khép chuyển giao: by the one who holds the part, or by the one who now has it.
  public void close(UUID part, Handover.Evidence evidence, Actor actor, LocalDate today, Instant now) {
    var received = running(part).openHandover().filter(it -> actor.actsFor(it.to())).isPresent();
    (received ? running(part) : held(part, actor)).close(evidence, today, now);
    acts.happened("needs.act.evidence", Map.of("kind", evidence.kind().name(), "of", evidence.of()));
  }

  /// How much of this order this person may know.
  public Sight sightOf(Actor actor) {
    return Sight.of(this, actor);
  }

  public Stage stage() {
    return Stage.of(this);
  }

  public boolean draft() {
    return stage() == Stage.DRAFT;
  }

  /// The body that leads and that alone confirms.
  public String lead() {
    return parties.stream().filter(Party::lead).findFirst().orElseThrow().body();
  }

  public boolean isLedBy(Actor actor) {
    return actor.actsFor(lead());
  }

  /// One addressee's part; an id of another order's part names nothing here.
  public SubOrder part(UUID id) {
    return parts.stream().filter(part -> part.id().equals(id)).findFirst().orElseThrow(() -> new Refusal("needs.part.unknown"));
  }

  public NeedId id() {
    return id;
  }

  public int version() {
    return version;
  }

  public String locality() {
    return locality;
  }

  public Origin origin() {
    return origin;
  }

  /// For a published order: the file of the article it is stated in, as `articles` names it.
  public String source() {
    return source;
  }

  public Wish wish() {
    return wish;
  }

  public List<Party> parties() {
    return parties;
  }

  /// Ids of partners that the addressees are asked to approach.
  public Set<String> attached() {
    return Set.copyOf(attached);
  }

  public List<SubOrder> parts() {
    return List.copyOf(parts);
  }

  public @Nullable String number() {
    return number;
  }

  public @Nullable Instant registered() {
    return registered;
  }

  public @Nullable Withdrawal withdrawal() {
    return withdrawal;
  }

  List<Act> acts() {
    return acts.all();
  }

  private SubOrder running(UUID part) {
    refuseUnless(registered != null && withdrawal == null, "needs.not-open");
    return part(part);
  }

  /// The part, for somebody who may act for the office that holds it.
  private SubOrder held(UUID part, Actor actor) {
    var held = running(part);
    refuseUnless(held.isHandledBy(actor), "needs.not-yours");
    return held;
  }

  /// The lead's, and neither reported by a newspaper nor withdrawn.
  private void refuseUnlessOurs(Actor actor) {
    refuseUnless(isLedBy(actor), "needs.not-yours");
    refuseUnless(origin != Origin.PUBLISHED && withdrawal == null, "needs.not-open");
  }

  private static void refuseUnless(boolean holds, String key) {
    if (!holds) {
      throw new Refusal(key);
    }
  }
}
