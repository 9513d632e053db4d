package vn.donghanh.rules.sheets;

import static vn.donghanh.rules.sheets.db.Tables.IMPORT;
import static vn.donghanh.rules.sheets.db.Tables.ROW;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.donghanh.rules.sheets.ImportRow.Outcome;
import vn.donghanh.rules.sheets.db.tables.records.RowRecord;

/// The rows of imports between table and program; thousands at once.
@Component
class ImportRows {
  private static final TypeReference<LinkedHashMap<String, String>> CELLS = new TypeReference<>() {};
  private static final TypeReference<List<SheetFault>> FAULTS = new TypeReference<>() {};

  private final DSLContext sql;
  private final JsonMapper json;

  ImportRows(DSLContext sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  void insert(UUID id, List<JudgedLine> lines) {
    for (var from = 0; from < lines.size(); from += Imports.CHUNK) {
      var chunk = new ArrayList<RowRecord>();
      for (var line : lines.subList(from, Math.min(lines.size(), from + Imports.CHUNK))) {
        chunk.add(row(id, line));
      }
      sql.batchInsert(chunk).execute();
    }
  }

  List<ImportRow> read(Condition which, int most) {
    return sql.selectFrom(ROW).where(which).orderBy(ROW.NUMBER).limit(most).fetch(this::read);
  }

  /// Rows whose turn came: taken or left, taken back or not.
  void settle(Import held, Collection<RowResult> results) {
    if (results.isEmpty()) {
      return;
    }
    if (held.state() == Import.State.UNDOING) {
      var update = sql.batch(sql.update(ROW).set(ROW.OUTCOME, (String) null).set(ROW.WHY, (JSONB) null)
          .where(ROW.IMPORT.eq((UUID) null), ROW.NUMBER.eq((Integer) null)));
      results.forEach(it -> update.bind((it.isDone() ? Outcome.UNDONE : Outcome.STAYED).name(), why(it), held.id(), it.number()));
      update.execute();
    } else {
      var update = sql.batch(sql.update(ROW).set(ROW.OUTCOME, (String) null).set(ROW.WHY, (JSONB) null).set(ROW.RESULT, (String) null)
          .set(ROW.RESULT_VERSION, (Integer) null).set(ROW.UNDO, (String) null)
          .where(ROW.IMPORT.eq((UUID) null), ROW.NUMBER.eq((Integer) null)));
      results.forEach(it -> update.bind((it.isDone() ? Outcome.APPLIED : Outcome.LEFT).name(), why(it), it.record(), it.version(),
          it.undo(), held.id(), it.number()));
      update.execute();
    }
  }

  private JSONB why(RowResult result) {
    return JSONB.valueOf(json.writeValueAsString(result.why()));
  }

  /// What the rows of these imports said goes; which record came from which row stays.
  void forget(Condition which) {
    sql.update(ROW).set(ROW.CELLS, JSONB.valueOf("{}")).set(ROW.BEFORE, JSONB.valueOf("{}")).setNull(ROW.UNDO)
        .where(ROW.IMPORT.in(DSL.select(IMPORT.ID).from(IMPORT).where(which)), ROW.CELLS.ne(JSONB.valueOf("{}"))).execute();
  }

  private RowRecord row(UUID id, JudgedLine judged) {
    var row = sql.newRecord(ROW);
    row.setImport(id);
    row.setNumber(judged.line().number());
    row.setCells(JSONB.valueOf(json.writeValueAsString(judged.line().cells())));
    row.setVerdict(judged.verdict().name());
    row.setRecord(judged.record());
    row.setVersion(judged.version());
    row.setBefore(JSONB.valueOf(json.writeValueAsString(judged.before())));
    row.setFaults(JSONB.valueOf(json.writeValueAsString(judged.faults())));
    row.setKeep(false);
    row.setWhy(JSONB.valueOf("[]"));
    return row;
  }

  private ImportRow read(RowRecord row) {
    Map<String, String> cells = json.readValue(row.getCells().data(), CELLS);
    return new ImportRow(row.getNumber(), cells, Verdict.valueOf(row.getVerdict()), row.getRecord(), row.getVersion(),
        json.readValue(row.getBefore().data(), CELLS), json.readValue(row.getFaults().data(), FAULTS), row.getKeep(),
        Optional.ofNullable(row.getOutcome()).map(Outcome::valueOf).orElse(null), row.getResult(), row.getResultVersion(), row.getUndo(),
        json.readValue(row.getWhy().data(), FAULTS));
  }
}
