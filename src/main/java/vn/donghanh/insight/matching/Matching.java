package vn.donghanh.insight.matching;

import static vn.donghanh.insight.matching.db.Tables.REJECTION;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.reference.Concepts;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Markets;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.insight.matching.meaning.Readings;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.NeedId;
import vn.donghanh.registries.partners.Partners;

/// Gợi ý kết nối: for an order, who can answer it and why; for any record, why not. Whoever calls has made sure that
/// the reader may know the whole order.
@Component
public class Matching {
  private final DSLContext sql;
  private final Candidates candidates;
  private final Partners partners;
  private final Sectors sectors;
  private final Markets markets;
  private final Journal journal;
  private final Today today;
  private final Readings readings;
  private final Concepts concepts;
  private final Countries countries;
  private final WeightBook book;

  Matching(DSLContext sql, Candidates candidates, Partners partners, Sectors sectors, Markets markets, Readings readings, Concepts concepts,
      Countries countries, WeightBook book, Journal journal, Today today) {
    this.sql = sql;
    this.candidates = candidates;
    this.partners = partners;
    this.sectors = sectors;
    this.markets = markets;
    this.journal = journal;
    this.today = today;
    this.readings = readings;
    this.concepts = concepts;
    this.countries = countries;
    this.book = book;
  }

  /// Hard exclusions first, then the sum of the contributions; what neither sector nor market nor text speaks for is left
  /// out. Without the orders of other localities.
  @Transactional(readOnly = true)
  public Suggestions suggestions(Need need, LocalDate day) {
    var wanted = wanted(need);
    return judged(need, wanted, candidates.of(wanted, day), List.of());
  }

  /// The same with the orders of other localities that this person may know.
  @Transactional(readOnly = true)
  public Suggestions suggestions(Need need, Actor actor, LocalDate day) {
    var wanted = wanted(need);
    return judged(need, wanted, candidates.of(wanted, day), candidates.needs(need, actor));
  }

  private Scoring scoring(Weights weights) {
    return new Scoring(weights, sectors, new ContentScoring(weights, concepts, sectors, countries));
  }

  private Suggestions judged(Need need, Wanted wanted, Candidates.Found found, List<Candidate> others) {
    var weights = book.now().weights();
    var scoring = scoring(weights);
    var rejections = rejections(need.id());
    var matches = new ArrayList<Match>();
    var rejected = new ArrayList<Suggestions.Turned>();
    var avoided = new ArrayList<Candidate>();
    for (var candidate : Stream.concat(found.candidates().stream(), others.stream()).toList()) {
      var rejection = rejections.get(candidate.subject());
      if (isAvoided(candidate.subject(), wanted)) {
        avoided.add(candidate);
      } else if (rejection != null) {
        rejected.add(new Suggestions.Turned(candidate, rejection));
      } else {
        var match = scoring.score(candidate, wanted, found.ground());
        if (match.worthShowing(weights.of("content.least"))) {
          matches.add(match);
        }
      }
    }
    matches.sort(Match.BEST_FIRST);
    rejected.sort(Comparator.comparing(Suggestions.Turned::candidate, Candidate.BY_NAME));
    avoided.sort(Candidate.BY_NAME);
    return new Suggestions(List.copyOf(matches), List.copyOf(rejected), List.copyOf(avoided));
  }

  /// Why a record is not, or is, among the suggestions of this order.
  @Transactional(readOnly = true)
  public WhyNot whyNot(Need need, Subject subject, Actor actor, LocalDate day) {
    var all = suggestions(need, actor, day);
    for (var place = 0; place < all.matches().size(); place++) {
      if (all.matches().get(place).candidate().subject().equals(subject)) {
        return new WhyNot.Shown(all.matches().get(place), place + 1);
      }
    }
    var turned = all.rejected().stream().filter(it -> it.candidate().subject().equals(subject)).findFirst();
    if (turned.isPresent()) {
      return new WhyNot.Rejected(turned.get().candidate(), turned.get().rejection());
    }
    var known = "partners".equals(subject.module())
        ? candidates.partner(Optional.ofNullable(partners.cards(List.of(subject.id()), actor, day).get(subject.id()))) : candidates.other(subject, day);
    if (known.isEmpty()) {
      return new WhyNot.Unknown();
    }
    var wanted = wanted(need);
    return isAvoided(subject, wanted) ? new WhyNot.Avoided(known.get())
        : new WhyNot.NothingInCommon(scoring(book.now().weights()).score(known.get(), wanted, candidates.of(wanted, day).ground()));
  }

  /// Loại một gợi ý, with the reason; only those who ask may.
  @Transactional
  public void reject(Need need, Subject subject, String why, Actor actor) {
    refuseStrangers(need, actor);
    var match = suggestions(need, actor, today.date()).matches().stream().filter(it -> it.candidate().subject().equals(subject)).findFirst();
    var fresh = sql.insertInto(REJECTION)
        .set(REJECTION.NEED, need.id().value()).set(REJECTION.MODULE, subject.module()).set(REJECTION.RECORD, subject.id())
        .set(REJECTION.WHY, why).set(REJECTION.AT, today.now().atOffset(ZoneOffset.UTC))
        .set(REJECTION.BY_NAME, actor.name()).set(REJECTION.BY_BODY, Objects.requireNonNull(actor.body()))
        .onConflictDoNothing().execute() == 1;
    if (!fresh) {
      throw new Refusal("site.changed-meanwhile"); // a colleague was quicker, with a reason of their own
    }
    match.ifPresent(it -> book.remember(need.id(), it, false));
    journal.record(actor, "matching.act.reject", need.id().subject(), Map.of(), Map.of("candidate", subject.toString(), "why", why));
  }

  /// Remembers that a suggestion was sent along, with the points it had.
  @Transactional
  public void chose(Need need, Subject subject, Actor actor) {
    suggestions(need, actor, today.date()).matches().stream().filter(it -> it.candidate().subject().equals(subject)).findFirst()
        .ifPresent(it -> book.remember(need.id(), it, true));
  }

  /// Takes a rejection back; nothing happens when there is none.
  @Transactional
  public void restore(Need need, Subject subject, Actor actor) {
    refuseStrangers(need, actor);
    var undone = sql.update(REJECTION).set(REJECTION.UNDONE_AT, today.now().atOffset(ZoneOffset.UTC)).set(REJECTION.UNDONE_BY, actor.name())
        .where(REJECTION.NEED.eq(need.id().value()), REJECTION.MODULE.eq(subject.module()), REJECTION.RECORD.eq(subject.id()),
            REJECTION.UNDONE_AT.isNull()).execute();
    if (undone == 0) {
      return;
    }
    journal.record(actor, "matching.act.restore", need.id().subject(), Map.of(), Map.of("candidate", subject.toString()));
  }

  private Map<Subject, Rejection> rejections(NeedId need) {
    var all = new HashMap<Subject, Rejection>();
    sql.selectFrom(REJECTION).where(REJECTION.NEED.eq(need.value()), REJECTION.UNDONE_AT.isNull()).forEach(row -> {
      var subject = current(new Subject(row.getModule(), row.getRecord()));
      all.put(subject, new Rejection(subject, row.getWhy(), row.getAt().toInstant(), row.getByName()));
    });
    return all;
  }

  /// The order, with the partners that its ids mean today.
  private Wanted wanted(Need need) {
    var wanted = Wanted.of(need, sectors, markets, readings);
    return wanted.avoiding(Set.copyOf(partners.current(wanted.avoid()).values()));
  }

  private Subject current(Subject subject) {
    return "partners".equals(subject.module()) ? Subject.of("partners", partners.current(subject.id())) : subject;
  }

  private static boolean isAvoided(Subject subject, Wanted wanted) {
    return "partners".equals(subject.module()) && wanted.avoid().contains(subject.id());
  }

  private static void refuseStrangers(Need need, Actor actor) {
    if (need.parties().stream().noneMatch(party -> actor.actsFor(party.body()))) {
      throw new Refusal("needs.not-yours");
    }
  }
}
