package vn.donghanh.registries.opportunities;

import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static vn.donghanh.registries.opportunities.db.Tables.FUNDING;
import static vn.donghanh.registries.opportunities.db.Tables.PROGRAMME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.search.Search;
import vn.donghanh.foundation.search.Spelling;
import vn.donghanh.foundation.site.Place;
import vn.donghanh.registries.opportunities.db.tables.records.ProgrammeRecord;

/// Các chương trình tài trợ và đợt mời: public to everybody; open by their dates, no job closes them.
@Component
public class Programmes {
  public static final int PAGE = 25;
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  private static final Field<LocalDate> CLOSES = coalesce(PROGRAMME.CLOSES_ON, inline(NEVER));

  private final DSLContext sql;
  private final Journal journal;
  private final Search search;
  private final Today today;

  Programmes(DSLContext sql, Journal journal, Search search, Today today) {
    this.sql = sql;
    this.journal = journal;
    this.search = search;
    this.today = today;
  }

  /// One page, what closes first comes first; and how many the filter leaves in each state, whatever it says of that.
  public record Page(List<Programme> rows, Map<Programme.State, Integer> counts, Optional<Place> next, Optional<Place> previous) {}

  @Transactional(readOnly = true)
  public Page page(ProgrammeFilter filter, LocalDate day) {
    var state = state(day);
    var which = matches(filter);
    var chosen = filter.state() == null ? which : which.and(state.eq(filter.state().name()));
    var cursor = filter.cursor();
    var rows = new ArrayList<>(sql.selectFrom(PROGRAMME).where(chosen, beyond(cursor))
        .orderBy(cursor.backward() ? CLOSES.desc() : CLOSES.asc(), cursor.backward() ? PROGRAMME.ID.desc() : PROGRAMME.ID.asc())
        .limit(PAGE + 1).fetch(Programmes::programme));
    var more = rows.size() > PAGE;
    if (more) {
      rows.removeLast();
    }
    if (cursor.backward()) {
      Collections.reverse(rows);
    }
    var counts = new EnumMap<Programme.State, Integer>(Programme.State.class);
    sql.select(state.as("seen"), count()).from(PROGRAMME).where(which).groupBy(field("seen"))
        .forEach(it -> counts.put(Programme.State.valueOf(it.value1()), it.value2()));
    var first = rows.isEmpty() || cursor.id().isEmpty() || cursor.backward() && !more;
    var last = rows.isEmpty() || !cursor.backward() && !more;
    return new Page(List.copyOf(rows), counts, last ? Optional.empty() : Optional.of(place(rows.getLast(), false)),
        first ? Optional.empty() : Optional.of(place(rows.getFirst(), true)));
  }

  @Transactional(readOnly = true)
  public Optional<Programme> find(ProgrammeId id) {
    return sql.fetchOptional(PROGRAMME, PROGRAMME.ID.eq(id.value())).map(Programmes::programme);
  }

  /// Those that one may still apply to, by name.
  @Transactional(readOnly = true)
  public List<Programme> open(LocalDate day) {
    return sql.selectFrom(PROGRAMME).where(state(day).ne(Programme.State.CLOSED.name())).orderBy(PROGRAMME.NAME, PROGRAMME.ID).limit(200)
        .fetch(Programmes::programme);
  }

  /// The programmes that may pay for an opportunity.
  @Transactional(readOnly = true)
  public List<Programme> of(OpportunityId opportunity) {
    return sql.selectFrom(PROGRAMME).where(PROGRAMME.ID.in(select(FUNDING.PROGRAMME).from(FUNDING).where(FUNDING.OPPORTUNITY.eq(opportunity.value()))))
        .orderBy(CLOSES, PROGRAMME.ID).fetch(Programmes::programme);
  }

  /// The opportunities that a programme may pay for; who asks shows only those that are open.
  @Transactional(readOnly = true)
  public List<OpportunityId> opportunities(ProgrammeId id) {
    return sql.select(FUNDING.OPPORTUNITY).from(FUNDING).where(FUNDING.PROGRAMME.eq(id.value())).fetch(it -> new OpportunityId(it.value1()));
  }

  /// Adds a programme, or changes it when it is there already in the version that the writer saw.
  @Transactional
  public void keep(Programme programme, Actor actor) {
    var before = sql.selectFrom(PROGRAMME).where(PROGRAMME.ID.eq(programme.id().value())).forUpdate().fetchOptional(Programmes::programme);
    if (!before.orElse(programme).isKeptBy(actor)) {
      throw new Refusal("opportunities.not-yours");
    }
    if (before.isPresent() && before.get().version() != programme.version()) {
      throw new Refusal("site.changed-meanwhile");
    }
    put(programme, before.orElse(null), actor);
  }

  /// Puts a programme into the tables, with its line in the journal and its place in the search.
  @Transactional
  void put(Programme programme, @Nullable Programme before, Actor actor) {
    var row = sql.newRecord(PROGRAMME);
    fill(row, programme, before);
    row.setChangedAt(OpportunitySaving.at(today.now()));
    if (before == null) {
      row.setId(programme.id().value());
      row.setOrigin(programme.origin().name());
      row.setOwnerBody(programme.owner());
      row.setVersion(0);
      row.setCreatedAt(OpportunitySaving.at(today.now()));
      row.insert();
    } else {
      row.setVersion(programme.version() + 1);
      sql.update(PROGRAMME).set(row).where(PROGRAMME.ID.eq(programme.id().value())).execute();
    }
    journal.record(actor, before == null ? "opportunities.act.programme-add" : "opportunities.act.programme-change", programme.id().subject(),
        before == null ? Map.of() : Map.of("title", before.name().vi()), Map.of("title", programme.name().vi()));
    search.put(new Search.Entry(programme.id().subject(), programme.name(), programme.funder() + " " + programme.applicants().vi() + " " + programme.applicants().en(),
        "opportunities.programme.kind", programme.id().address(), Set.of("public")));
  }

  /// Gắn chương trình: these programmes, and no others, may pay for the opportunity.
  @Transactional
  public void fund(Opportunity opportunity, Collection<ProgrammeId> programmes, Actor actor) {
    if (!opportunity.isOwnedBy(actor)) {
      throw new Refusal("opportunities.not-yours");
    }
    var before = sql.select(FUNDING.PROGRAMME).from(FUNDING).where(FUNDING.OPPORTUNITY.eq(opportunity.id().value())).fetchSet(FUNDING.PROGRAMME);
    var after = programmes.stream().map(ProgrammeId::value).collect(Collectors.toSet());
    if (before.equals(after)) {
      return;
    }
    sql.deleteFrom(FUNDING).where(FUNDING.OPPORTUNITY.eq(opportunity.id().value())).execute();
    sql.batch(after.stream().map(id -> sql.insertInto(FUNDING).set(FUNDING.OPPORTUNITY, opportunity.id().value()).set(FUNDING.PROGRAMME, id)).toList()).execute();
    journal.record(actor, "opportunities.act.fund", opportunity.subject(), Map.of("programmes", before.size()), Map.of("programmes", after.size()));
  }

  private static Condition matches(ProgrammeFilter filter) {
    var all = noCondition();
    for (var word : Spelling.folded(filter.words()).split(" ")) {
      all = word.isEmpty() ? all : all.and(condition("{0} @@ to_tsquery('simple', {1})", PROGRAMME.PLAIN, val("'" + word + "':*")));
    }
    if (filter.kind() != null) {
      all = all.and(PROGRAMME.KIND.eq(filter.kind().name()));
    }
    if (!filter.sectors().isEmpty()) {
      all = all.and(Opportunities.overlap(PROGRAMME.SECTORS, filter.sectors()));
    }
    return filter.markets().isEmpty() ? all
        : all.and(Opportunities.overlap(PROGRAMME.MARKETS, filter.markets()).or(cardinality(PROGRAMME.MARKETS).eq(0)));
  }

  private static Field<String> state(LocalDate day) {
    return when(PROGRAMME.OPENS_ON.gt(day), inline(Programme.State.COMING.name()))
        .when(PROGRAMME.CLOSES_ON.lt(day), inline(Programme.State.CLOSED.name())).otherwise(inline(Programme.State.OPEN.name()));
  }

  private static Condition beyond(Place place) {
    if (place.id().isEmpty()) {
      return noCondition();
    }
    try {
      var day = LocalDate.parse(place.value());
      var there = row(val(day.isAfter(NEVER) || day.getYear() < 1 ? NEVER : day), val(UUID.fromString(place.id())));
      return place.backward() ? row(CLOSES, PROGRAMME.ID).lessThan(there) : row(CLOSES, PROGRAMME.ID).greaterThan(there);
    } catch (RuntimeException noPlace) {
      return noCondition();
    }
  }

  private static Place place(Programme row, boolean backward) {
    return new Place((row.closes() == null ? NEVER : row.closes()).toString(), row.id().toString(), backward);
  }

  private static void fill(ProgrammeRecord row, Programme programme, @Nullable Programme before) {
    var name = before == null ? programme.name() : Terms.follow(before.name(), programme.name());
    var applicants = before == null ? programme.applicants() : Terms.follow(before.applicants(), programme.applicants());
    row.setKind(programme.kind().name());
    row.setName(name.vi());
    row.setNameEn(name.en());
    row.setNameStale(name.stale());
    row.setApplicants(applicants.vi());
    row.setApplicantsEn(applicants.en());
    row.setApplicantsStale(applicants.stale());
    row.setFunder(programme.funder());
    row.setPartner(programme.partner());
    row.setOpensOn(programme.opens());
    row.setClosesOn(programme.closes());
    var amount = programme.amount();
    row.setValueLeast(amount == null ? null : amount.least());
    row.setValueMost(amount == null ? null : amount.most());
    row.setCurrency(amount == null ? null : amount.currency().name());
    row.setSectors(programme.sectors().stream().sorted().toArray(String[]::new));
    row.setMarkets(programme.markets().stream().sorted().toArray(String[]::new));
    row.setLink(programme.link());
    row.setSource(programme.source());
    row.setWords(Stream.of(name.vi(), name.en(), programme.funder(), applicants.vi(), applicants.en()).map(Spelling::folded).collect(Collectors.joining(" ")));
  }

  private static Programme programme(ProgrammeRecord row) {
    return new Programme(new ProgrammeId(row.getId()), row.getVersion(), ProgrammeKind.valueOf(row.getKind()),
        new BilingualText(row.getName(), row.getNameEn(), row.getNameStale()),
        new BilingualText(row.getApplicants(), row.getApplicantsEn(), row.getApplicantsStale()), row.getFunder(), row.getPartner(),
        row.getOpensOn(), row.getClosesOn(), OpportunityLoading.scale(row.getValueLeast(), row.getValueMost(), row.getCurrency()),
        Set.of(row.getSectors()), Set.of(row.getMarkets()), row.getLink(), row.getSource(), Origin.valueOf(row.getOrigin()), row.getOwnerBody());
  }
}
