package vn.donghanh.registries.opportunities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Role;
import vn.donghanh.Subject;

/// Cơ hội: what somebody offers or looks for, who stands behind it, how long it is open and how it ended.
public final class Opportunity {
  private final OpportunityId id;
  private final Origin origin;
  private final String owner;
  private final int version;
  private final Set<String> writers = new LinkedHashSet<>();
  private final List<Review> reviews = new ArrayList<>();
  private final List<Renewal> renewals = new ArrayList<>();
  private final List<Happened> acts = new ArrayList<>();
  private Terms terms;
  private Proposer proposer;
  private Desk desk;
  private Life life = Life.DRAFT;

  /// Bàn việc: which bodies stand around the record.
  ///
  /// @param contact whom one turns to, as the public sees it
  /// @param review  who reviews it: the foreign-affairs body of its locality, else the ministry
  public record Desk(String contact, String review) {}

  /// What the record says of a change of its own, for the journal.
  record Happened(String key, Map<String, ?> before, Map<String, ?> after) {}

  Opportunity(OpportunityId id, int version, Origin origin, String owner, Terms terms, Proposer proposer, Desk desk) {
    this.id = id;
    this.version = version;
    this.origin = origin;
    this.owner = owner;
    this.terms = terms;
    this.proposer = proposer;
    this.desk = desk;
  }

  /// Puts back what the tables hold.
  Opportunity restored(Life life, List<String> writers, List<Review> reviews, List<Renewal> renewals) {
    this.life = life;
    this.writers.addAll(writers);
    this.reviews.addAll(reviews);
    this.renewals.addAll(renewals);
    return this;
  }

  /// Sửa nháp.
  void rewrite(Terms wanted, Proposer wantedProposer, Desk wantedDesk, int months, Actor actor) {
    refuseUnless(isOwnedBy(actor), "opportunities.not-yours");
    refuseUnless(life.stage() == Stage.DRAFT, "opportunities.not-a-draft");
    terms = wanted.after(terms);
    proposer = wantedProposer;
    desk = wantedDesk;
    life = life.lasting(months);
    wroteIt(actor);
    happened("opportunities.act.rewrite");
  }

  /// Trình duyệt.
  public void submit(Actor actor, Instant now) {
    refuseUnless(isOwnedBy(actor), "opportunities.not-yours");
    refuseUnless(life.stage() == Stage.DRAFT, "opportunities.not-a-draft");
    terms.complete();
    wroteIt(actor);
    life = life.submitted(now);
    happened("opportunities.act.submit");
  }

  /// Lấy lại: takes it out of review, or off the public pages, to be written anew.
  public void takeBack(Actor actor, LocalDate today) {
    refuseUnless(isOwnedBy(actor), "opportunities.not-yours");
    var stage = stageOn(today);
    refuseUnless(stage == Stage.IN_REVIEW || stage == Stage.PUBLISHED || stage == Stage.EXPIRED, "opportunities.not-open");
    life = life.back();
    happened(stage == Stage.IN_REVIEW ? "opportunities.act.take-back" : "opportunities.act.reopen");
  }

  /// Duyệt: four times yes publishes it for its life; any no sends it back with the comment.
  public void review(Review review, Actor actor, LocalDate today, Instant now) {
    refuseUnless(life.stage() == Stage.IN_REVIEW, "opportunities.not-in-review");
    refuseUnless(mayReview(actor), "opportunities.review.not-entitled");
    reviews.add(review);
    life = review.passed() ? life.published(today, now) : life.back();
    happened(review.passed() ? "opportunities.act.publish" : "opportunities.act.send-back",
        review.comment().isBlank() ? Map.of() : Map.of("comment", review.comment()));
  }

  /// Gia hạn: open for so many months from today, also when it has expired.
  public void renew(int months, String why, Actor actor, LocalDate today, Instant now) {
    refuseUnlessRunning(actor, today);
    var from = java.util.Objects.requireNonNull(life.endsOn());
    var to = life.renewed(months, today);
    if (!to.endsAfter(from)) {
      throw Refusal.at("months", "opportunities.renew.not-longer");
    }
    life = to;
    renewals.add(new Renewal(java.util.UUID.randomUUID(), from, java.util.Objects.requireNonNull(to.endsOn()), why, actor.name(), owner, now));
    acts.add(new Happened("opportunities.act.renew", Map.of("until", from.toString()),
        Map.of("until", String.valueOf(to.endsOn()), "why", why)));
  }

  /// Khép lại: with success, or without and for what reason.
  public void end(Ending ending, Actor actor, LocalDate today) {
    refuseUnlessRunning(actor, today);
    life = life.ended(ending);
    happened(ending.succeeded() ? "opportunities.act.succeed" : "opportunities.act.withdraw",
        ending.reason() == null ? Map.of("note", ending.note()) : Map.of("reason", ending.reason().key(), "note", ending.note()));
  }

  /// Bỏ nháp: what was never public leaves nothing but its line in the journal.
  void discard(Actor actor) {
    refuseUnless(isOwnedBy(actor), "opportunities.not-yours");
    refuseUnless(life.stage() == Stage.DRAFT && life.publishedAt() == null && reviews.isEmpty(), "opportunities.not-a-draft");
  }

  public boolean isOwnedBy(Actor actor) {
    return actor.may(OpportunitiesPermission.WRITE) && actor.actsFor(owner);
  }

  /// A reviewer acts for the body that reviews it or for the ministry, and has not written a word of it.
  public boolean mayReview(Actor actor) {
    return actor.may(OpportunitiesPermission.REVIEW) && (actor.is(Role.MINISTRY_OFFICER) || actor.actsFor(desk.review()))
        && actor.account() != null && !writers.contains(actor.account());
  }

  public Sight sightOf(Actor actor, LocalDate today) {
    return Sight.of(this, actor, today);
  }

  public Stage stageOn(LocalDate today) {
    return life.stageOn(today);
  }

  public OpportunityId id() {
    return id;
  }

  public Subject subject() {
    return id.subject();
  }

  public int version() {
    return version;
  }

  public Origin origin() {
    return origin;
  }

  /// The body that wrote it and answers for it.
  public String owner() {
    return owner;
  }

  public String reviewBody() {
    return desk.review();
  }

  public Desk desk() {
    return desk;
  }

  public Terms terms() {
    return terms;
  }

  public Proposer proposer() {
    return proposer;
  }

  public Life life() {
    return life;
  }

  public @Nullable Instant publishedAt() {
    return life.publishedAt();
  }

  public List<Review> reviews() {
    return List.copyOf(reviews);
  }

  public List<Renewal> renewals() {
    return List.copyOf(renewals);
  }

  Set<String> writers() {
    return Set.copyOf(writers);
  }

  List<Happened> acts() {
    return acts;
  }

  void wroteIt(Actor actor) {
    if (actor.account() != null) {
      writers.add(actor.account());
    }
  }

  private void refuseUnlessRunning(Actor actor, LocalDate today) {
    refuseUnless(isOwnedBy(actor), "opportunities.not-yours");
    var stage = stageOn(today);
    refuseUnless(stage == Stage.PUBLISHED || stage == Stage.EXPIRED, "opportunities.not-open");
  }

  private void happened(String key) {
    happened(key, Map.of());
  }

  private void happened(String key, Map<String, ?> after) {
    acts.add(new Happened(key, Map.of(), after));
  }

  private static void refuseUnless(boolean holds, String key) {
    if (!holds) {
      throw new Refusal(key);
    }
  }
}
