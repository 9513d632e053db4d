package vn.donghanh.registries.needs;

import static vn.donghanh.registries.needs.db.Tables.NEED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Chain;
import vn.donghanh.foundation.journal.ChainCheck;
import vn.donghanh.foundation.tasks.Duty;

/// Toàn vẹn: does everything that is kept of an order tell the same story? Its row, its parts, what was said, its
/// journal, its duties, its notices and its place in the search are each worked out again from the order and compared.
public final class Consistency {
  /// Told to exactly one body each time it happens.
  private static final List<String> TOLD_ONCE = List.of("unit", "interim", "answer", "handover");

  private final DSLContext sql;
  private final Needs needs;
  private final NeedWords words;
  private final Chain chain;
  private final Today today;
  private final TransactionTemplate transaction;
  private final List<String> wrong = new ArrayList<>();

  public Consistency(BeanFactory house) {
    sql = house.getBean(DSLContext.class);
    needs = house.getBean(Needs.class);
    words = house.getBean(NeedWords.class);
    chain = house.getBean(Chain.class);
    today = house.getBean(Today.class);
    transaction = new TransactionTemplate(house.getBean(PlatformTransactionManager.class));
  }

  /// What contradicts itself, in words; empty when all is well. Looks at so many of the newest orders, and at the
  /// whole chain, the numbering and everything without an owner.
  public List<String> complaints(int newest) {
    transaction.executeWithoutResult(_ -> {
      wrong.clear();
      sql.select(NEED.ID).from(NEED).orderBy(NEED.CREATED_AT.desc()).limit(newest)
          .forEach(row -> order(NeedLoading.load(sql, new NeedId(row.value1())).orElseThrow()));
      ownerless();
      numbers();
    });
    if (chain.verify() instanceof ChainCheck.Broken broken) {
      wrong.add("the chain: " + broken);
    }
    return List.copyOf(wrong);
  }

  private void order(Need need) {
    var row = sql.fetchSingle(NEED, NEED.ID.eq(need.id().value()));
    agree(need, "stage", row.getStage(), need.stage().name());
    agree(need, "next date", row.getNextDue(), NeedDuties.nextDue(need, today.date(), needs.clocks()));
    journal(need);
    need.parts().forEach(part -> said(need, part));
    agree(need, "duties", openDuties(need), expectedDuties(need));
    notices(need);
    search(need);
  }

  /// One entry for the draft and one for each version after it.
  private void journal(Need need) {
    var acts = acts(need);
    agree(need, "entries of the draft", acts.getOrDefault("draft", 0), 1);
    agree(need, "entries of changes", acts.values().stream().mapToInt(it -> it).sum() - 1, need.version());
    agree(need, "entries of sending", acts.getOrDefault("send", 0), need.registered() == null ? 0 : 1);
    agree(need, "entries of withdrawal", acts.getOrDefault("withdraw", 0), need.withdrawal() == null ? 0 : 1);
    agree(need, "entries of hand-overs", acts.getOrDefault("handover", 0), need.parts().stream().mapToInt(it -> it.handovers().size()).sum());
    agree(need, "entries of verdicts", acts.getOrDefault("confirm", 0) + acts.getOrDefault("contest", 0),
        need.parts().stream().mapToInt(it -> it.verdicts().size()).sum());
  }

  /// The columns of a part against what was said in it.
  private void said(Need need, SubOrder part) {
    var moments = part.moments();
    var interim = part.answers().stream().filter(it -> !it.isFinal()).map(Answer::at).reduce((_, last) -> last).orElse(null);
    var answer = part.answers().stream().filter(Answer::isFinal).map(Answer::at).reduce((_, last) -> last).orElse(null);
    var verdict = part.verdicts().isEmpty() ? null : part.verdicts().getLast();
    var contested = verdict != null && !verdict.confirmed() && answer != null && !answer.isAfter(verdict.at());
    agree(need, "interim answer", moments.interim, interim);
    agree(need, "final answer", moments.answered, contested ? null : answer);
    agree(need, "verdict", moments.verdict, verdict == null ? null : verdict.at());
    agree(need, "confirmation", moments.confirmed, verdict == null || !verdict.confirmed() ? null : verdict.at());
    agree(need, "unit and holder", moments.unit == null ? part.body() : moments.unit, part.holder());
    agree(need, "registered with the order", moments.registered == null, need.registered() == null);
    part.handovers().stream().filter(it -> !it.open()).reduce((_, last) -> last)
        .ifPresent(last -> agree(need, "handed over to", part.holder(), last.to()));
  }

  private Set<String> expectedDuties(Need need) {
    var all = new TreeSet<String>();
    NeedDuties.of(need, today.date(), needs.clocks()).forEach(duty -> all.add(words(duty)));
    return all;
  }

  private static String words(Duty duty) {
    return String.join(" ", duty.kind(), duty.body(), String.valueOf(duty.waitedBy()), String.valueOf(duty.due()), duty.title().vi());
  }

  private Set<String> openDuties(Need need) {
    var all = new TreeSet<String>();
    sql.fetch("select kind, body, waited_by, due, title_vi from tasks.duty where module = 'needs' and record = ? and closed_at is null",
        need.id().toString()).forEach(row -> all.add(String.join(" ", Stream.of(row.intoArray()).map(String::valueOf).toList())));
    return all;
  }

  private void notices(Need need) {
    var told = new TreeMap<String, Integer>();
    sql.fetch("select key, count(*)::int from journal.notice where module = 'needs' and record = ? group by key", need.id().toString())
        .forEach(row -> told.put(row.get(0, String.class).replace("needs.notice.", ""), row.get(1, Integer.class)));
    var acts = acts(need);
    TOLD_ONCE.forEach(act -> agree(need, "notices of " + act, told.getOrDefault(act, 0), acts.getOrDefault(act, 0)));
    agree(need, "notices of sending", told.getOrDefault("sent", 0), need.registered() == null ? 0 : need.parts().size());
  }

  private Map<String, Integer> acts(Need need) {
    var acts = new TreeMap<String, Integer>();
    sql.fetch("""
        select act, count(*)::int from journal.entry where module = 'needs' and record = ? and act <> 'needs.act.refused' group by act""",
        need.id().toString()).forEach(row -> acts.put(row.get(0, String.class).replace("needs.act.", ""), row.get(1, Integer.class)));
    return acts;
  }

  private void search(Need need) {
    var expected = words.entry(need);
    var found = sql.fetch("select title_vi, link, audience from search.entry where module = 'needs' and record = ?", need.id().toString());
    agree(need, "search entries", found.size(), 1);
    found.forEach(row -> {
      agree(need, "title in the search", row.get(0, String.class), expected.title().vi());
      agree(need, "audience in the search", new TreeSet<>(Set.of(row.get(2, String[].class))), new TreeSet<>(expected.audience()));
    });
  }

  /// Nothing may speak of an order that is not there.
  private void ownerless() {
    for (var table : List.of("tasks.duty", "search.entry", "journal.entry", "journal.notice")) {
      var count = sql.fetchSingle("select count(*)::int from " + table
          + " t where module = 'needs' and not exists (select 1 from needs.need n where n.id::text = t.record)").get(0, Integer.class);
      if (count > 0) {
        wrong.add(count + " rows of " + table + " speak of no order");
      }
    }
  }

  /// The numbers of a year follow each other without a gap, also across what was broken off.
  private void numbers() {
    sql.fetch("""
        select y.year, y.last, (select count(*)::int from needs.need where number like 'ĐH-' || y.year || '-%') as given from needs.numbering y""")
        .stream().filter(row -> !row.get("last").equals(row.get("given"))).forEach(row -> wrong.add("numbers: " + row));
  }

  private void agree(Need need, String what, Object kept, Object expected) {
    if (!Objects.equals(kept, expected)) {
      wrong.add(need.id() + " version " + need.version() + ", " + what + ": " + kept + " instead of " + expected);
    }
  }
}
