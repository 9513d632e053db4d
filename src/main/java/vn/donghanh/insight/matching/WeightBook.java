package vn.donghanh.insight.matching;

import static vn.donghanh.insight.matching.db.Tables.VERDICT;
import static vn.donghanh.insight.matching.db.Tables.WEIGHTING;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.insight.matching.db.tables.records.WeightingRecord;
import vn.donghanh.registries.needs.NeedId;

/// Sổ trọng số: every publication of the weights there was, and what officers' choices say about them. The ministry's
/// administrator publishes; going back is to publish again what held before. No row is ever changed.
@Component
public class WeightBook {
  private static final Subject SUBJECT = Subject.of("matching", "weights");
  private static final int LEARNT_FROM = 2_000;

  private final DSLContext sql;
  private final Journal journal;
  private final Bodies bodies;
  private final Today today;
  private final JsonMapper json = new JsonMapper();
  private final Weighting standard = new Weighting(0, null, Weights.published(), "", "", "");

  WeightBook(DSLContext sql, Journal journal, Bodies bodies, Today today) {
    this.sql = sql;
    this.journal = journal;
    this.bodies = bodies;
    this.today = today;
  }

  /// What holds now.
  @Transactional(readOnly = true)
  public Weighting now() {
    return sql.selectFrom(WEIGHTING).orderBy(WEIGHTING.ID.desc()).limit(1).fetchOptional(this::weighting).orElse(standard);
  }

  /// Every publication, the newest first; at the end what the program brought along.
  @Transactional(readOnly = true)
  public List<Weighting> all() {
    var all = new ArrayList<>(sql.selectFrom(WEIGHTING).orderBy(WEIGHTING.ID.desc()).fetch(this::weighting));
    all.add(standard);
    return List.copyOf(all);
  }

  /// An administrator who acts for the ministry or a unit of it.
  public boolean mayPublish(Actor actor) {
    var own = actor.body() == null ? null : bodies.find(actor.body()).orElse(null);
    return actor.may(MatchingPermission.WEIGH) && own != null
        && (own.kind() == Body.Kind.MOFA_UNIT || own.id().equals(Bodies.MINISTRY_OF_FOREIGN_AFFAIRS));
  }

  /// Công bố trọng số mới, for every suggestion from now on.
  ///
  /// @param seen the id of the publication that was on the screen
  /// @throws Refusal when the actor is not the ministry's administrator, when somebody else published meanwhile, when nothing
  ///     would change or no reason is given
  @Transactional
  public void publish(int seen, Weights wanted, String why, Actor actor) {
    if (!mayPublish(actor)) {
      throw new Refusal("needs.not-yours");
    }
    sql.execute("lock table matching.weighting in share row exclusive mode");
    var before = now();
    if (before.id() != seen) {
      throw new Refusal("site.changed-meanwhile");
    }
    var changed = new TreeMap<>(wanted.all());
    changed.entrySet().removeIf(it -> it.getValue().equals(before.weights().all().get(it.getKey())));
    if (changed.isEmpty()) {
      throw new Refusal("matching.weights.nothing-changed");
    }
    if (why.isBlank()) {
      throw Refusal.at("why", "site.error.missing");
    }
    sql.insertInto(WEIGHTING).set(WEIGHTING.SINCE, today.now().atOffset(ZoneOffset.UTC)).set(WEIGHTING.POINTS, json(wanted.all()))
        .set(WEIGHTING.WHY, why).set(WEIGHTING.BY_NAME, actor.name()).set(WEIGHTING.BY_BODY, Objects.requireNonNull(actor.body()))
        .set(WEIGHTING.BODY_NAME, actor.bodyName()).execute();
    var then = new TreeMap<String, Object>();
    changed.keySet().forEach(name -> then.put(name, before.weights().of(name)));
    var after = new TreeMap<String, Object>(changed);
    after.put("why", why);
    journal.record(actor, "matching.act.weights", SUBJECT, then, after);
  }

  /// Remembers what an officer did with a suggestion and the points it had; nothing is learnt from it by itself.
  @Transactional
  public void remember(NeedId need, Match match, boolean chosen) {
    var points = new TreeMap<String, Integer>();
    match.contributions().forEach(it -> points.merge(it.factor().name(), it.points(), Integer::sum));
    sql.insertInto(VERDICT).set(VERDICT.NEED, need.value()).set(VERDICT.MODULE, match.candidate().subject().module())
        .set(VERDICT.RECORD, match.candidate().subject().id()).set(VERDICT.CHOSEN, chosen).set(VERDICT.POINTS, json(points))
        .set(VERDICT.AT, today.now().atOffset(ZoneOffset.UTC)).execute();
  }

  /// What the newest choices say.
  @Transactional(readOnly = true)
  public Lesson lesson() {
    return Lesson.of(sql.select(VERDICT.CHOSEN, VERDICT.POINTS).from(VERDICT).orderBy(VERDICT.AT.desc(), VERDICT.ID.desc()).limit(LEARNT_FROM)
        .fetch(it -> new Lesson.Verdict(it.value1(), factors(it.value2()))));
  }

  private Map<Factor, Integer> factors(JSONB points) {
    var all = new EnumMap<Factor, Integer>(Factor.class);
    numbers(points).forEach((name, value) -> all.put(Factor.valueOf(name), value));
    return all;
  }

  private Weighting weighting(WeightingRecord row) {
    var known = numbers(row.getPoints());
    known.keySet().retainAll(Weights.published().all().keySet()); // a reason that a later version of the program gave up
    return new Weighting(row.getId(), row.getSince().toInstant(), Weights.of(known), row.getWhy(), row.getByName(), row.getBodyName());
  }

  private JSONB json(Map<String, Integer> points) {
    return JSONB.valueOf(json.writeValueAsString(points));
  }

  private Map<String, Integer> numbers(JSONB points) {
    return json.readValue(points.data(), new TypeReference<TreeMap<String, Integer>>() {});
  }
}
