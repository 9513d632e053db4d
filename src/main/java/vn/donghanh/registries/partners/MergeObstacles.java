package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.CONFIRMATION;
import static vn.donghanh.registries.partners.db.Tables.CONTACT;
import static vn.donghanh.registries.partners.db.Tables.EXPERT;
import static vn.donghanh.registries.partners.db.Tables.INTERACTION;
import static vn.donghanh.registries.partners.db.Tables.LEAD;
import static vn.donghanh.registries.partners.db.Tables.PARTNER;
import static vn.donghanh.registries.partners.db.Tables.SUGGESTION;
import static vn.donghanh.registries.partners.db.Tables.VERIFICATION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.donghanh.Refusal;

/// What hangs on a record that would give way, and what stands against it: a reference that nobody knows how to treat,
/// or two that cannot be one organisation.
@Component
class MergeObstacles {
  /// Our own tables whose rows are read with the partner that stands for their record.
  private static final Set<String> OURS = Set.of("partners.partner", "partners.identifier", "partners.provenance",
      "partners.verification", "partners.confirmation", "partners.contact", "partners.interaction", "partners.merge",
      "partners.look_alike", "partners.expert", "partners.expert_consent",
      "partners.suggestion", "partners.lead");

  private final DSLContext sql;
  private final ObjectProvider<PartnerReferences> others;

  MergeObstacles(DSLContext sql, ObjectProvider<PartnerReferences> others) {
    this.sql = sql;
    this.others = others;
  }

  /// What hangs on these records; sorts with none are left out.
  List<PartnerReferences.Count> counts(Set<String> own) {
    var ours = Stream.of(
        count("partners.moves.contacts", CONTACT, CONTACT.PARTNER, own), count("partners.moves.interactions", INTERACTION, INTERACTION.PARTNER, own),
        count("partners.moves.verifications", VERIFICATION, VERIFICATION.PARTNER, own), count("partners.moves.confirmations", CONFIRMATION, CONFIRMATION.PARTNER, own),
        count("partners.moves.subsidiaries", PARTNER, PARTNER.PARENT, own), count("partners.moves.leads", LEAD, LEAD.PARTNER, own), count("partners.moves.suggestions", SUGGESTION, SUGGESTION.PARTNER, own), count("partners.moves.merged", PARTNER, PARTNER.MERGED_INTO, own));
    return Stream.concat(ours, others.orderedStream().flatMap(it -> it.to(own).stream())).filter(it -> it.count() > 0).toList();
  }

  /// Why these two cannot be merged as they are; empty when they can.
  List<Refusal> between(Partner survivor, Partner loser) {
    var against = new ArrayList<Refusal>();
    var unknown = unknownTables();
    if (!unknown.isEmpty()) {
      against.add(new Refusal("partners.merge.unknown", String.join(", ", unknown)));
    }
    if (survivor.profile().kind().isPerson() || loser.profile().kind().isPerson()) {
      against.add(new Refusal("partners.merge.person"));
    }
    if (haveTwoLeads(survivor, loser)) {
      against.add(new Refusal("partners.merge.two-leads"));
    }
    if (hasExpertise(loser) && !hasExpertise(survivor)) {
      against.add(new Refusal("partners.merge.expertise"));
    }
    var one = lei(survivor);
    var other = lei(loser);
    if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
      against.add(new Refusal("partners.merge.two-entities", one, other));
    }
    return against;
  }

  /// Tables that point at partners and for which nobody answers.
  List<String> unknownTables() {
    var known = new HashSet<>(OURS);
    others.forEach(it -> known.addAll(it.tables()));
    return sql.fetch("""
        select distinct conrelid::regclass::text from pg_constraint
        where contype = 'f' and confrelid = 'partners.partner'::regclass order by 1""")
        .map(row -> row.get(0, String.class)).stream().filter(table -> !known.contains(table)).toList();
  }

  /// Two bodies that speak for one locality about one topic, each with another of the two records.
  private boolean haveTwoLeads(Partner survivor, Partner loser) {
    var mine = LEAD.as("mine");
    var theirs = LEAD.as("theirs");
    return sql.fetchExists(DSL.selectOne().from(mine).join(theirs).on(theirs.LOCALITY.eq(mine.LOCALITY), theirs.TOPIC.eq(mine.TOPIC))
        .where(mine.PARTNER.in(PartnerRows.own(survivor.id())), theirs.PARTNER.in(PartnerRows.own(loser.id())), mine.UNTIL.isNull(), theirs.UNTIL.isNull()));
  }

  private boolean hasExpertise(Partner partner) {
    return sql.fetchExists(EXPERT, EXPERT.PARTNER.eq(partner.id()));
  }

  private PartnerReferences.Count count(String key, Table<?> table, Field<String> column, Set<String> own) {
    return new PartnerReferences.Count(key, sql.fetchCount(table, column.in(own)));
  }

  private static String lei(Partner partner) {
    return partner.profile().identifiers().stream().filter(it -> it.kind() == Identifier.Kind.LEI).map(Identifier::value).findFirst().orElse("");
  }
}
