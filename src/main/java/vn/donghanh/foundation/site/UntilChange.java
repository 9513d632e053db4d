package vn.donghanh.foundation.site;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Giữ đến khi có thay đổi: what was made for a page and is the same for everybody holds until anything is committed to
/// the database, by whichever node. Asked by one statement that reads no table; whoever has written in their own
/// transaction gets it made anew.
@Component
public class UntilChange {
  /// Keys are of the house's own making: pages × languages × measures, not what strangers type.
  private static final int MOST = 200;
  private static final String MOMENT = "select case when pg_current_xact_id_if_assigned() is null then pg_current_snapshot()::text end";

  private final DSLContext sql;
  private final ConcurrentHashMap<Object, Kept> kept = new ConcurrentHashMap<>();

  UntilChange(DSLContext sql) {
    this.sql = sql;
  }

  private record Kept(String moment, Object value) {}

  /// What stands under the key, made by `make` when something has changed since.
  public <T> T get(Object key, Class<T> type, Supplier<T> make) {
    var moment = sql.fetchValue(MOMENT);
    if (!(moment instanceof String now)) {
      return make.get();
    }
    var found = kept.get(key);
    if (found != null && found.moment().equals(now)) {
      return type.cast(found.value());
    }
    var made = make.get();
    if (kept.size() >= MOST) {
      kept.clear();
    }
    kept.put(key, new Kept(now, made));
    return made;
  }
}
