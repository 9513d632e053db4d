package vn.donghanh.foundation.reference.loading;

import static vn.donghanh.foundation.reference.db.Tables.LOCALITY;
import static vn.donghanh.foundation.reference.db.Tables.LOCALITY_STATE;

import java.util.HashMap;
import java.util.List;
import vn.donghanh.foundation.reference.Locality;
import vn.donghanh.foundation.reference.db.tables.records.LocalityStateRecord;

/// Trạng thái của địa phương: what a unit was called and of what kind it was, from when to when.
final class LocalityStateSheet implements Sheet {

  @Override
  public String file() {
    return "locality_states";
  }

  @Override
  public List<String> header() {
    return List.of("locality", "kind", "full_name_vi", "valid_from", "valid_to", "basis");
  }

  @Override
  public List<List<String>> keys() {
    return List.of(List.of("locality", "valid_from"));
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.all(LOCALITY_STATE));
  }

  @Override
  public List<LocalityStateRecord> read(Line line, Codes codes) {
    var from = line.date("valid_from");
    var to = line.dateOrNull("valid_to");
    if (to != null && to.isBefore(from)) {
      line.wrong("valid_to", "before valid_from", to);
    }
    var row = new LocalityStateRecord();
    row.setLocality(line.code("locality", codes.of(LOCALITY.CODE)));
    row.setKind(line.word("kind", Locality.Kind.class));
    row.setFullName(line.text("full_name_vi"));
    row.setValidFrom(from);
    row.setValidTo(to);
    row.setBasis(line.text("basis"));
    return List.of(row);
  }

  /// The states of a unit follow each other day by day, and the last one stands open.
  @Override
  public void check(List<Line> lines) {
    var last = new HashMap<String, Line>();
    for (var line : lines) {
      var before = last.put(line.text("locality"), line);
      if (before == null) {
        continue;
      }
      var ended = before.dateOrNull("valid_to");
      if (ended == null || !ended.plusDays(1).equals(line.date("valid_from"))) {
        line.wrong("valid_from", "must be the day after the state before it", line);
      }
    }
    last.values().stream().filter(line -> line.dateOrNull("valid_to") != null)
        .forEach(line -> line.wrong("valid_to", "the last state must stand open", line));
  }
}
