package vn.donghanh.foundation.reference.loading;

import static vn.donghanh.foundation.reference.db.Tables.BODY;
import static vn.donghanh.foundation.reference.db.Tables.LOCALITY;

import java.util.List;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.reference.db.tables.records.BodyRecord;

/// Cơ quan: a body stands after the one above it.
final class BodySheet implements Sheet {

  @Override
  public String file() {
    return "bodies";
  }

  @Override
  public List<String> header() {
    return List.of(
        "id", "kind", "name_vi", "name_en", "short_vi", "parent_id", "locality_code", "valid_from",
        "source", "verification", "note");
  }

  @Override
  public List<List<String>> keys() {
    return List.of(List.of("id"));
  }

  @Override
  public List<Part> parts() {
    return List.of(new Part(BODY, BODY.MISSION.isNull()));
  }

  @Override
  public List<BodyRecord> read(Line line, Codes codes) {
    var id = line.text("id");
    var from = line.partialOrNull("valid_from");
    var row = new BodyRecord();
    row.setId(id);
    row.setKind(line.word("kind", Body.Kind.class));
    row.setNameVi(line.text("name_vi"));
    row.setNameEn(line.text("name_en"));
    row.setShortName(line.text("short_vi"));
    row.setParent(line.codeOrNull("parent_id", codes.of(BODY.ID)));
    row.setLocality(line.codeOrNull("locality_code", codes.of(LOCALITY.CODE)));
    row.setValidFrom(from == null ? null : from.first());
    row.setValidFromPrecision(from == null ? null : from.precision().name());
    row.setSource(line.optional("source"));
    row.setVerification(line.verification());
    row.setNote(line.optional("note"));
    codes.of(BODY.ID).add(id);
    return List.of(row);
  }
}
