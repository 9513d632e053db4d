package vn.donghanh.foundation.reference;

import static vn.donghanh.foundation.reference.db.Tables.BODY;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;

/// Các cơ quan: public bodies, associations, and every mission under its own id with the parent [#MISSIONS_ABROAD].
@Component
public class Bodies extends Catalogue<Body> {
  /// Bộ Ngoại giao.
  public static final String MINISTRY_OF_FOREIGN_AFFAIRS = "MOFA";
  /// Cơ quan đại diện Việt Nam ở nước ngoài: the group row above every mission.
  public static final String MISSIONS_ABROAD = "MOFA-CQDD";

  private final DSLContext sql;
  private final Sources sources;

  Bodies(DSLContext sql, Sources sources) {
    this.sql = sql;
    this.sources = sources;
    refresh();
  }

  /// The body that does foreign affairs for a locality; every one of the 34 has one.
  public Optional<Body> foreignAffairsBodyOf(String localityCode) {
    return all().stream()
        .filter(body -> body.kind() == Body.Kind.FOREIGN_AFFAIRS_BODY && localityCode.equals(body.locality())).findFirst();
  }

  /// The bodies of a locality.
  public List<Body> of(String localityCode) {
    return all().stream().filter(body -> localityCode.equals(body.locality())).toList();
  }

  /// The bodies directly under a body.
  public List<Body> under(String parent) {
    return all().stream().filter(body -> parent.equals(body.parent())).toList();
  }

  @Override
  List<Kept<Body>> read() {
    var asOf = sources.of("bodies", "body").asOf();
    return sql.selectFrom(BODY).orderBy(BODY.LOCALITY.asc().nullsFirst(), BODY.ID).fetch(row -> new Kept<>(row.getId(),
        new Body(row.getId(), Body.Kind.valueOf(row.getKind()), BilingualText.of(row.getNameVi(), row.getNameEn()),
            row.getShortName(), row.getParent(), row.getLocality(), row.getMission(),
            PartialDate.of(row.getValidFrom(), row.getValidFromPrecision()),
            new Source(row.getSource(), asOf, Verification.valueOf(row.getVerification()), row.getNote())),
        row.getWithdrawn()));
  }
}
