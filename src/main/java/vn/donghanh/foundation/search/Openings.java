package vn.donghanh.foundation.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.search.db.tables.records.EntryRecord;

/// Chữ đầu: with which letters names begin, once for each audience, so that the first letters are answered at once.
@Component
class Openings {
  /// Entries of a catalogue are suggested before other records.
  static final int CATALOGUE = 0;
  static final int RECORDS = 1;

  private final DSLContext sql;

  Openings(DSLContext sql) {
    this.sql = sql;
  }

  /// Writes the names of these entries anew.
  void write(List<EntryRecord> rows, int place) {
    if (rows.isEmpty()) {
      return;
    }
    var modules = rows.stream().map(EntryRecord::getModule).toArray(String[]::new);
    var records = rows.stream().map(EntryRecord::getRecord).toArray(String[]::new);
    sql.execute("""
        delete from search.opening where (module, record) in (select * from unnest(?::text[], ?::text[]))""", modules, records);
    sql.execute("""
        insert into search.opening
        select reader, ?, name, module, record
        from unnest(?::text[], ?::text[]) as changed (module, record) join search.entry using (module, record),
          unnest(case when 'public' = any(audience) then array['public'] else audience end) as reader, unnest(names_folded) as name""",
        place, modules, records);
  }

  /// The entries whose name begins so, those of catalogues first; never more than asked for, however many there are.
  List<Record> beginning(String folded, Set<String> audiences, int most) {
    var binds = new ArrayList<Object>();
    var each = new ArrayList<String>();
    for (var place : List.of(CATALOGUE, RECORDS)) {
      for (var audience : (Collection<String>) audiences) {
        each.add("""
            (select module, record, place, name from search.opening
            where audience = ? and place = %d and name like ? order by name using operator(pg_catalog.~<~) limit %d)""".formatted(place, most * 2));
        binds.addAll(List.of(audience, folded + "%"));
      }
    }
    binds.add(most);
    return sql.fetch("""
        with begun as (%s), best as (
          select distinct on (module, record) * from begun order by module, record, place, name)
        select e.module, e.record, e.title_vi, e.title_en, e.kind, e.link
        from best join search.entry e using (module, record)
        order by best.place, best.name, e.module, e.record limit ?""".formatted(String.join(" union all ", each)), binds.toArray());
  }
}
