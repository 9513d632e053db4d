package vn.donghanh.registries.relations;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.registries.relations.db.tables.records.StandingEventRecord;
import vn.donghanh.registries.relations.db.tables.records.StandingRelationRecord;
import vn.donghanh.rules.calendar.OriginDate;

/// Between the tables' rows and the facts.
final class Facts {

  private Facts() {}

  static Relation relation(StandingRelationRecord row, Inheritance inheritance) {
    return new Relation(row.getId(), row.getHolder(), HolderLevel.valueOf(row.getLevel()), row.getLocality(),
        row.getFormerUnit(), inheritance, row.getPartner(), row.getCountry(), RelationKind.valueOf(row.getKind()),
        origin(row.getSignedOn()), source(row.getSource(), row.getVerification(), row.getNote()), row.getWithdrawn(),
        row.getRevision());
  }

  static PastEvent event(StandingEventRecord row) {
    var exactness = row.getDelegatesWord();
    return new PastEvent(row.getId(), BilingualText.of(row.getNameVi(), row.getNameEn()), OriginDate.parse(row.getBegan()),
        row.getEnded(), row.getPlace(), row.getHost(), Set.of(row.getCountries()), row.getDelegates(),
        exactness == null ? null : PastEvent.Exactness.valueOf(exactness), PastEvent.Scope.valueOf(row.getScope()),
        source(row.getSource(), row.getVerification(), row.getNote()), row.getWithdrawn(), row.getRevision());
  }

  static Relation revised(Relation it, int revision) {
    return new Relation(it.id(), it.holder(), it.level(), it.locality(), it.formerUnit(), it.inheritance(), it.partner(),
        it.country(), it.kind(), it.signed(), it.source(), it.withdrawn(), revision);
  }

  static PastEvent revised(PastEvent it, int revision) {
    return new PastEvent(it.id(), it.name(), it.began(), it.ended(), it.place(), it.host(), it.countries(), it.delegates(),
        it.exactness(), it.scope(), it.source(), it.withdrawn(), revision);
  }

  private static @Nullable OriginDate origin(@Nullable String text) {
    return text == null ? null : OriginDate.parse(text);
  }

  static Source source(String text, String verification, String note) {
    return new Source(text, null, Verification.valueOf(verification), note);
  }
}
