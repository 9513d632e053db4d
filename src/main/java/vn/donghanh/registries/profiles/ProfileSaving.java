package vn.donghanh.registries.profiles;

import static vn.donghanh.registries.profiles.db.Tables.EDITION;
import static vn.donghanh.registries.profiles.db.Tables.FIGURE;
import static vn.donghanh.registries.profiles.db.Tables.PASSAGE;
import static vn.donghanh.registries.profiles.db.Tables.PROFILE;

import java.time.ZoneOffset;
import java.util.ArrayList;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.donghanh.registries.profiles.db.tables.records.FigureRecord;
import vn.donghanh.registries.profiles.db.tables.records.PassageRecord;

/// Writes a profile back to its tables, whose row the caller has locked.
@Component
class ProfileSaving {
  private final DSLContext sql;
  private final JsonMapper json;

  ProfileSaving(DSLContext sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  void save(LocalityProfile profile) {
    var locality = profile.locality();
    sql.deleteFrom(PASSAGE).where(PASSAGE.LOCALITY.eq(locality)).execute();
    sql.batchInsert(profile.content().passages().stream().map(it -> row(locality, it)).toList()).execute();
    sql.deleteFrom(FIGURE).where(FIGURE.LOCALITY.eq(locality)).execute();
    var figures = new ArrayList<FigureRecord>();
    profile.figures().forEach(it -> figures.add(row(locality, it, figures.size() + 1)));
    sql.batchInsert(figures).execute();
    var shown = profile.shown();
    if (shown != null && shown.number() > profile.newest()) {
      sql.insertInto(EDITION).set(EDITION.LOCALITY, locality).set(EDITION.NUMBER, shown.number())
          .set(EDITION.AT, shown.at().atOffset(ZoneOffset.UTC)).set(EDITION.BY_NAME, shown.byName()).set(EDITION.BY_BODY, shown.byBody())
          .set(EDITION.CONTENT, JSONB.valueOf(json.writeValueAsString(shown.content()))).execute();
    }
    sql.update(PROFILE).set(PROFILE.VERSION, profile.version() + 1).set(PROFILE.CHANGED_ON, profile.changedOn())
        .set(PROFILE.PUBLISHED, shown == null ? null : (Integer) shown.number()).where(PROFILE.LOCALITY.eq(locality)).execute();
  }

  private static PassageRecord row(String locality, Passage passage) {
    var row = new PassageRecord();
    row.setLocality(locality);
    row.setSection(passage.section().name());
    row.setVi(passage.vi());
    row.setEn(passage.en());
    row.setViOn(passage.viOn());
    row.setEnOn(passage.enOn());
    row.setBehind(passage.behind() == null ? null : passage.behind().name());
    row.setAgreedVi(passage.agreedVi());
    row.setAgreedEn(passage.agreedEn());
    row.setSource(passage.backing().text());
    row.setSourceAddress(passage.backing().address());
    row.setSourceOn(passage.backing().on());
    row.setSourceSeen(passage.backing().seen());
    return row;
  }

  private static FigureRecord row(String locality, KeyFigure figure, int place) {
    var row = new FigureRecord();
    row.setId(figure.id());
    row.setLocality(locality);
    row.setPlace(place);
    row.setLabel(figure.label().vi());
    row.setLabelEn(figure.label().en());
    row.setAmount(figure.amount());
    row.setUnit(figure.unit().vi());
    row.setUnitEn(figure.unit().en());
    row.setSource(figure.backing().text());
    row.setSourceAddress(figure.backing().address());
    row.setSourceOn(figure.backing().on());
    row.setSourceSeen(figure.backing().seen());
    return row;
  }
}
