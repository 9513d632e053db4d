package vn.donghanh.world;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;

/// The statements that the house sends to its database while something is done, to see that a page of many rows costs
/// no more of them than a page of few.
public final class Statements {

  private Statements() {}

  /// What is done and counted.
  public interface Deed {
    void done() throws Exception;
  }

  public static List<String> of(DSLContext sql, Deed deed) throws Exception {
    var heard = new ArrayList<String>();
    var before = sql.configuration().executeListenerProviders();
    var listeners = new ArrayList<>(List.of(before));
    listeners.add(new DefaultExecuteListenerProvider(new ExecuteListener() {
      @Override
      public void executeStart(ExecuteContext statement) {
        heard.add(String.valueOf(statement.sql()));
      }
    }));
    sql.configuration().set(listeners.toArray(ExecuteListenerProvider[]::new));
    try {
      deed.done();
    } finally {
      sql.configuration().set(before);
    }
    return List.copyOf(heard);
  }
}
