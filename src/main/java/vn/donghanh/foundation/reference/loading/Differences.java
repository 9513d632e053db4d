package vn.donghanh.foundation.reference.loading;

import static vn.donghanh.foundation.reference.db.Tables.LOAD;
import static vn.donghanh.foundation.reference.db.Tables.REVISION;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.UpdatableRecord;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.donghanh.foundation.reference.db.tables.records.RevisionRecord;

/// Writes what differs between a file and its tables, and keeps what was there before.
@Component
class Differences {
  private static final String WITHDRAWN = "withdrawn";

  private final DSLContext sql;
  private final JsonMapper json;

  Differences(DSLContext sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /// What one file changes, collected over its tables.
  private static final class Changes {
    final List<UpdatableRecord<?>> added = new ArrayList<>();
    final List<UpdatableRecord<?>> changed = new ArrayList<>();
    final List<UpdatableRecord<?>> withdrawn = new ArrayList<>();
    final List<RevisionRecord> revisions = new ArrayList<>();
  }

  Outcome.Loaded write(Sheet sheet, int lines, List<? extends UpdatableRecord<?>> rows, String sha256, OffsetDateTime at) {
    var changes = new Changes();
    for (var part : sheet.parts()) {
      compare(part, rows, changes);
    }
    sql.batchInsert(changes.added).execute();
    sql.batchUpdate(changes.changed).execute();
    sql.batchUpdate(changes.withdrawn).execute();
    var load = sql.insertInto(LOAD)
        .set(LOAD.FILE, sheet.file()).set(LOAD.SHA256, sha256).set(LOAD.ROWS, lines)
        .set(LOAD.ADDED, changes.added.size()).set(LOAD.CHANGED, changes.changed.size())
        .set(LOAD.WITHDRAWN, changes.withdrawn.size()).set(LOAD.LOADED_AT, at)
        .returning(LOAD.ID).fetchSingle(LOAD.ID);
    changes.revisions.forEach(revision -> revision.setLoad(load));
    sql.batchInsert(changes.revisions).execute();
    return new Outcome.Loaded(sheet.file(), lines, changes.added.size(), changes.changed.size(), changes.withdrawn.size());
  }

  private void compare(Sheet.Part part, List<? extends UpdatableRecord<?>> rows, Changes changes) {
    var stored = new HashMap<String, Record>();
    sql.selectFrom(part.table()).where(part.mine()).forEach(row -> stored.put(key(row), row));
    for (var row : rows) {
      if (!row.getTable().equals(part.table())) {
        continue;
      }
      set(row, false);
      var before = stored.remove(key(row));
      if (before == null) {
        changes.added.add(row);
      } else if (!differing(before, row).isEmpty()) {
        changes.changed.add(row);
        changes.revisions.add(revision(before, row));
      }
    }
    for (var gone : stored.values()) {
      if (Boolean.FALSE.equals(gone.get(WITHDRAWN))) {
        var row = (UpdatableRecord<?>) gone;
        var before = row.original();
        set(row, true);
        changes.withdrawn.add(row);
        changes.revisions.add(revision(before, row));
      }
    }
  }

  private static void set(UpdatableRecord<?> row, boolean withdrawn) {
    row.set(Objects.requireNonNull(row.field(WITHDRAWN, Boolean.class)), withdrawn);
  }

  private static String key(Record row) {
    var table = ((UpdatableRecord<?>) row).getTable();
    return Objects.requireNonNull(table.getPrimaryKey()).getFields().stream().map(field -> String.valueOf(row.get(field)))
        .collect(Collectors.joining("/"));
  }

  private static List<Field<?>> differing(Record before, Record after) {
    return Arrays.stream(after.fields()).filter(field -> !Objects.deepEquals(before.get(field), after.get(field)))
        .<Field<?>>map(field -> field).toList();
  }

  private RevisionRecord revision(Record before, UpdatableRecord<?> after) {
    var fields = differing(before, after);
    var revision = new RevisionRecord();
    revision.setRecord(after.getTable().getName());
    revision.setKey(key(after));
    revision.setBefore(values(before, fields));
    revision.setAfter(values(after, fields));
    return revision;
  }

  private JSONB values(Record row, List<Field<?>> fields) {
    Map<String, Object> values = new LinkedHashMap<>();
    fields.forEach(field -> {
      var value = row.get(field);
      values.put(field.getName(), value instanceof java.time.LocalDate date ? date.toString() : value);
    });
    return JSONB.valueOf(json.writeValueAsString(values));
  }
}
