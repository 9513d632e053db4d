package vn.donghanh.foundation.reference.loading;

import static vn.donghanh.foundation.reference.db.Tables.SOURCE;

import java.util.List;
import vn.donghanh.foundation.reference.db.tables.records.SourceRecord;

/// Nguồn: of the values whose rows carry no source of their own.
final class SourceSheet implements Sheet {

  @Override
  public String file() {
    return "sources";
  }

  @Override
  public List<String> header() {
    return List.of("file", "field", "source", "as_of", "verification", "note");
  }

  @Override
  public List<List<String>> keys() {
    return List.of(List.of("file", "field"));
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.all(SOURCE));
  }

  @Override
  public List<SourceRecord> read(Line line, Codes codes) {
    var row = new SourceRecord();
    row.setFile(line.text("file"));
    row.setField(line.text("field"));
    row.setSource(line.optional("source"));
    row.setAsOf(line.dateOrNull("as_of"));
    row.setVerification(line.verification());
    row.setNote(line.optional("note"));
    return List.of(row);
  }
}
