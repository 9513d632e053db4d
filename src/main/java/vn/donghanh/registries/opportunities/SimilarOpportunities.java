package vn.donghanh.registries.opportunities;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
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
import java.util.stream.IntStream;
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

/// Các bản ghi tương tự: what is like an opportunity, as far as the reader may know it. Candidates come from two narrow
/// doors (two of the rarest words of the title, or a sector and a market shared); only they are compared, by spelling,
/// sectors and markets.
@Component
public class SimilarOpportunities {
  /// Candidates behind each door.
  private static final int MOST = 60;
  /// So many of the rarest words of a title are looked for.
  private static final int TELLING = 4;
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
    var ids = new HashSet<>(candidates(sketch, title, actor, today));
    meant.forEach(it -> ids.add(it.value()));
    var spelled = field("public.word_similarity({0}, {1})", Double.class, val(title), OPPORTUNITY.TITLE_FOLDED).as(SPELLED);
    return sql.select(OPPORTUNITY.ID, OPPORTUNITY.TITLE, OPPORTUNITY.TITLE_EN, OPPORTUNITY.DIRECTION, OPPORTUNITY.KIND, OPPORTUNITY.SECTORS,
            OPPORTUNITY.MARKETS, OpportunityLists.stage(today).as("seen"), spelled)
        .from(OPPORTUNITY).where(OPPORTUNITY.ID.eq(any(ids.toArray(UUID[]::new))), others(sketch, actor, today))
        .fetch(row -> alike(row, sketch, meant)).stream()
        .filter(it -> it.percent() >= LEAST_PERCENT)
        .sorted(Comparator.comparingInt(Alike::percent).reversed().thenComparing(it -> it.id().toString())).limit(most).toList();
  }

  private List<UUID> candidates(Sketch sketch, String title, Actor actor, LocalDate today) {
    var others = others(sketch, actor, today);
    var shared = select(OPPORTUNITY.ID).from(OPPORTUNITY)
        .where(others, Opportunities.overlap(OPPORTUNITY.SECTORS, sketch.sectors()), Opportunities.overlap(OPPORTUNITY.MARKETS, sketch.markets()))
        .orderBy(OPPORTUNITY.LISTED_AT.desc()).limit(MOST);
    var words = rarest(title);
    if (words.isEmpty()) {
      return sql.fetch(shared).map(row -> row.value1());
    }
    return sql.fetch(worded(others, String.join(" & ", words)).unionAll(worded(others, pairs(words))).unionAll(shared)).map(row -> row.value1());
  }

  /// The first that hold these words, in no order: to rank all of them would cost more than it brings.
  private static org.jooq.Select<org.jooq.Record1<UUID>> worded(Condition others, String words) {
    return select(OPPORTUNITY.ID).from(OPPORTUNITY)
        .where(others, condition("{0} @@ to_tsquery('simple', {1})", OPPORTUNITY.PLAIN, val(words))).limit(MOST);
  }

  /// The words of a title that say most, as the statistics of the database know them: where nothing is known yet, the first.
  private List<String> rarest(String title) {
    var words = Arrays.stream(title.split(" ")).filter(it -> !it.isEmpty()).distinct().limit(30).toList();
    var common = sql.fetch("""
        select word, often from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as known(word, often)
        where schemaname = 'opportunities' and tablename = 'opportunity' and attname = 'plain' and word = any(?)""", (Object) words.toArray(String[]::new))
        .intoMap(row -> row.get("word", String.class), row -> row.get("often", Double.class));
    return words.stream().sorted(Comparator.comparingDouble(word -> common.getOrDefault(word, 0.0))).limit(TELLING).map(word -> "'" + word + "'").toList();
  }

  /// Any two of these words together; one alone when there is but one.
  private static String pairs(List<String> words) {
    return words.size() == 1 ? words.getFirst()
        : IntStream.range(0, words.size()).boxed().flatMap(one -> IntStream.range(one + 1, words.size())
            .mapToObj(other -> "(" + words.get(one) + " & " + words.get(other) + ")")).collect(Collectors.joining(" | "));
  }

  /// What the reader may know, is not over, and is not the record itself.
  private static Condition others(Sketch sketch, Actor actor, LocalDate today) {
    return OpportunityLists.known(actor, today)
        .and(OPPORTUNITY.STAGE.in(Stage.DRAFT.name(), Stage.IN_REVIEW.name(), Stage.PUBLISHED.name()))
        .and(sketch.itself() == null ? noCondition() : OPPORTUNITY.ID.ne(sketch.itself().value()));
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
