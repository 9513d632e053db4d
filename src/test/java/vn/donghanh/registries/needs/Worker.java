package vn.donghanh.registries.needs;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.donghanh.DongHanh;
import vn.donghanh.foundation.database.LocalPostgres;

/// The house without its pages in a process of its own, on its own durable database: it says what it found, works
/// until it is killed, and looks at itself whenever its database has died. Each line it says is a word and its values.
final class Worker {
  private static final int LOOKED_AT = 40;

  private Worker() {}

  /// @param args the house's folder, the folder of PostgreSQL's programs
  public static void main(String[] args) throws InterruptedException {
    var house = new SpringApplicationBuilder(DongHanh.class).web(WebApplicationType.NONE).lazyInitialization(true).run(
        "--donghanh.home=" + args[0], "--donghanh.postgres.binaries=" + args[1], "--donghanh.jobs=false",
        "--spring.datasource.hikari.maximum-pool-size=2", "--spring.datasource.hikari.connection-timeout=1000");
    look(house);
    while (true) {
      try {
        new Labour(house, new Aloud()).work();
      } catch (RuntimeException broken) {
        awaitDatabase(house, broken);
        look(house);
      }
    }
  }

  private static final class Aloud implements Labour.Diary {
    @Override
    public void begins(String step, @Nullable NeedId order, int version) {
      System.out.println("begins " + step + " " + order + " " + version);
    }

    @Override
    public void ended(String step, NeedId order, int version) {
      System.out.println("ended " + step + " " + order + " " + version);
    }
  }

  /// Says where the server is, which orders stand at which version, and what contradicts itself.
  private static void look(ConfigurableApplicationContext house) {
    var sql = house.getBean(DSLContext.class);
    sql.fetch("select id, version from needs.need order by created_at desc limit 5")
        .forEach(row -> System.out.println("found " + row.get(0) + " " + row.get(1)));
    new Consistency(house).complaints(LOOKED_AT).forEach(it -> System.out.println("wrong " + it));
    System.out.println("server " + house.getBean(LocalPostgres.class).port());
    System.out.println("looked " + sql.fetchCount(org.jooq.impl.DSL.table("needs.need")));
  }

  /// Only a dead database excuses a failure: anything else is said, too.
  private static void awaitDatabase(ConfigurableApplicationContext house, RuntimeException broken) throws InterruptedException {
    var sql = house.getBean(DSLContext.class);
    System.out.println("failed " + List.of(String.valueOf(broken.getMessage()).lines().findFirst().orElse("")));
    for (var patience = 0; patience < 600; patience++) {
      try {
        sql.execute("select 1");
        return;
      } catch (RuntimeException notYet) {
        Thread.sleep(50);
      }
    }
    System.out.println("wrong the database does not come back");
  }
}
