package vn.donghanh.registries.profiles;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static vn.donghanh.registries.profiles.db.Tables.EDITION;
import static vn.donghanh.registries.profiles.db.Tables.FIGURE;
import static vn.donghanh.registries.profiles.db.Tables.PASSAGE;
import static vn.donghanh.registries.profiles.db.Tables.PROFILE;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.donghanh.BilingualText;
import vn.donghanh.registries.profiles.db.tables.records.EditionRecord;
import vn.donghanh.registries.profiles.db.tables.records.FigureRecord;
import vn.donghanh.registries.profiles.db.tables.records.PassageRecord;

/// Puts a profile together from its tables, in one query.
@Component
class ProfileLoading {
  private static final Field<List<Passage>> PASSAGES = multiset(selectFrom(PASSAGE).where(PASSAGE.LOCALITY.eq(PROFILE.LOCALITY)))
      .convertFrom(all -> all.map(ProfileLoading::passage));
  private static final Field<List<KeyFigure>> FIGURES =
      multiset(selectFrom(FIGURE).where(FIGURE.LOCALITY.eq(PROFILE.LOCALITY)).orderBy(FIGURE.PLACE))
          .convertFrom(all -> all.map(ProfileLoading::figure));
  private static final Field<Integer> NEWEST = coalesce(field(select(max(EDITION.NUMBER)).from(EDITION)
      .where(EDITION.LOCALITY.eq(PROFILE.LOCALITY))), inline(0));

  private final DSLContext sql;
  private final JsonMapper json;

  ProfileLoading(DSLContext sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /// The draft of a locality; a blank one where nothing was written yet.
  LocalityProfile load(Desk desk) {
    var shown = multiset(selectFrom(EDITION).where(EDITION.LOCALITY.eq(PROFILE.LOCALITY), EDITION.NUMBER.eq(PROFILE.PUBLISHED)))
        .convertFrom(all -> all.map(this::edition));
    return sql.select(PROFILE.VERSION, PROFILE.CHANGED_ON, PASSAGES, FIGURES, NEWEST, shown)
        .from(PROFILE).where(PROFILE.LOCALITY.eq(desk.locality()))
        .fetchOptional(row -> new LocalityProfile(desk, row.value1(), new ProfileContent(row.value3(), row.value4()), row.value5(),
            row.value6().isEmpty() ? null : row.value6().getFirst(), row.value2()))
        .orElseGet(() -> new LocalityProfile(desk, 0, new ProfileContent(List.of(), List.of()), 0, null, null));
  }

  Edition edition(EditionRecord row) {
    return new Edition(row.getLocality(), row.getNumber(), row.getAt().toInstant(), row.getByName(), row.getByBody(),
        json.readValue(row.getContent().data(), ProfileContent.class));
  }

  private static Passage passage(PassageRecord row) {
    return new Passage(Section.valueOf(row.getSection()), row.getVi(), row.getEn(), row.getViOn(), row.getEnOn(),
        row.getBehind() == null ? null : Language.valueOf(row.getBehind()), row.getAgreedVi(), row.getAgreedEn(),
        new Backing(row.getSource(), row.getSourceAddress(), row.getSourceOn(), row.getSourceSeen()));
  }

  private static KeyFigure figure(FigureRecord row) {
    return new KeyFigure(row.getId(), BilingualText.of(row.getLabel(), row.getLabelEn()), row.getAmount().stripTrailingZeros(),
        BilingualText.of(row.getUnit(), row.getUnitEn()),
        new Backing(row.getSource(), row.getSourceAddress(), row.getSourceOn(), row.getSourceSeen()));
  }
}
