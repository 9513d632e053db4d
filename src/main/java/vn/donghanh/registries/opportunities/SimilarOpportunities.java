package vn.donghanh.registries.opportunities;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static vn.donghanh.registries.opportunities.db.Tables.OPPORTUNITY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.search.Spelling;

/// Các bản ghi tương tự: what is like an opportunity, as far as the reader may know it. Candidates come from three narrow
/// doors (titles spelled alike, all words of the title, a sector and a market shared); only they are compared.
@Component
public class SimilarOpportunities {
  /// Candidates behind each door.
  private static final int MOST = 60;
  /// Titles less alike than this (0 to 1) are not alike.
  private static final double ALIKE = 0.45;
  /// What is less alike as a whole is not shown.
  private static final int LEAST_PERCENT = 25;
  private static final Field<Double> SPELLED = field("spelled", Double.class);

  private final DSLContext sql;
  private final ObjectProvider<AlikeByMeaning> meanings;

  SimilarOpportunities(DSLContext sql, ObjectProvider<AlikeByMeaning> meanings) {
    this.sql = sql;
    this.meanings = meanings;
  }

  @Transactional(readOnly = true)
  public List<Alike> to(Sketch sketch, Actor actor, int most, LocalDate today) {
    if (sketch.blank()) {
      return List.of();
    }
    var meant = meanings.stream().flatMap(it -> it.to(sketch, most, today).stream()).distinct().toList();
    var title = Spelling.folded(sketch.title());
    sql.fetch("select set_config('pg_trgm.word_similarity_threshold', ?, true)", String.valueOf(ALIKE));
    var spelled = field("public.word_similarity({0}, {1})", Double.class, val(title), OPPORTUNITY.TITLE_FOLDED).as(SPELLED);
    return sql.select(OPPORTUNITY.ID, OPPORTUNITY.TITLE, OPPORTUNITY.TITLE_EN, OPPORTUNITY.DIRECTION, OPPORTUNITY.KIND, OPPORTUNITY.SECTORS,
            OPPORTUNITY.MARKETS, OpportunityLists.stage(today).as("seen"), spelled)
        .from(OPPORTUNITY).where(OpportunityLists.known(actor, today), OPPORTUNITY.STAGE.in(Stage.DRAFT.name(), Stage.IN_REVIEW.name(), Stage.PUBLISHED.name()),
            OPPORTUNITY.ID.in(candidates(sketch, title, actor, today)).or(OPPORTUNITY.ID.in(meant.stream().map(OpportunityId::value).toArray(UUID[]::new))))
        .fetch(row -> alike(row, sketch, meant)).stream()
        .filter(it -> it.percent() >= LEAST_PERCENT)
        .sorted(Comparator.comparingInt(Alike::percent).reversed().thenComparing(it -> it.id().toString())).limit(most).toList();
  }

  private org.jooq.Select<org.jooq.Record1<UUID>> candidates(Sketch sketch, String title, Actor actor, LocalDate today) {
    var others = OpportunityLists.known(actor, today).and(sketch.itself() == null ? noCondition() : OPPORTUNITY.ID.ne(sketch.itself().value()));
    var shared = select(OPPORTUNITY.ID).from(OPPORTUNITY)
        .where(others, Opportunities.overlap(OPPORTUNITY.SECTORS, sketch.sectors()), Opportunities.overlap(OPPORTUNITY.MARKETS, sketch.markets()))
        .orderBy(OPPORTUNITY.LISTED_AT.desc()).limit(MOST);
    if (title.isEmpty()) {
      return shared;
    }
    Condition like = condition("{0} operator(public.<%) {1}", val(title), OPPORTUNITY.TITLE_FOLDED);
    var words = Arrays.stream(title.split(" ")).map(word -> "'" + word + "'").collect(Collectors.joining(" & "));
    return select(OPPORTUNITY.ID).from(select(OPPORTUNITY.ID).from(OPPORTUNITY).where(others, like).limit(inline(MOST)).asTable("opportunity"))
        .unionAll(select(OPPORTUNITY.ID).from(OPPORTUNITY).where(others, condition("{0} @@ to_tsquery('simple', {1})", OPPORTUNITY.PLAIN, val(words))).limit(MOST))
        .unionAll(shared);
  }

  private static Alike alike(Record row, Sketch sketch, List<OpportunityId> meant) {
    var id = new OpportunityId(row.get(OPPORTUNITY.ID));
    var sectors = shared(sketch.sectors(), row.get(OPPORTUNITY.SECTORS));
    var markets = shared(sketch.markets(), row.get(OPPORTUNITY.MARKETS));
    var spelled = row.get(SPELLED) >= ALIKE ? row.get(SPELLED) : 0;
    var percent = 60 * spelled + 25 * portion(sectors, sketch.sectors()) + 15 * portion(markets, sketch.markets());
    return new Alike(id, BilingualText.of(row.get(OPPORTUNITY.TITLE), row.get(OPPORTUNITY.TITLE_EN)),
        Direction.valueOf(row.get(OPPORTUNITY.DIRECTION)), OpportunityKind.valueOf(row.get(OPPORTUNITY.KIND)),
        Stage.valueOf(row.get("seen", String.class)), (int) Math.round(meant.contains(id) ? Math.max(percent, 60) : percent), spelled > 0,
        sectors, markets);
  }

  private static Set<String> shared(Set<String> wanted, String[] named) {
    var both = new HashSet<>(List.of(named));
    both.retainAll(wanted);
    return Set.copyOf(both);
  }

  private static double portion(Set<String> shared, Set<String> wanted) {
    return wanted.isEmpty() ? 0 : (double) shared.size() / wanted.size();
  }
}
