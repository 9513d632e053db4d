package vn.donghanh.foundation.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.donghanh.Actor;
import vn.donghanh.Role;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.Texts;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.TestDatabase;

/// A journal on a database of its own, so that a test may commit, and may do to the tables what an intruder would.
final class JournalWorld {
  static final Subject ORDER = Subject.of("needs", 7);
  static final Subject ANSWER = Subject.of("needs", 8);
  static final Actor OFFICER = new Actor("ha", "Nguyễn Thị Hà", "hai-son", "Sở Ngoại vụ Hải Sơn", "hai-son", null,
      Set.of(Role.LOCALITY_OFFICER));

  final MovableClock clock = new MovableClock();
  final DSLContext sql;
  final Today today;
  final Journal journal;
  final Chain chain;
  final Notices notices;
  final Outbox outbox;
  final MailRound round;
  private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
  private final String address;
  private final Path folder;
  private final TransactionTemplate transactions;

  JournalWorld(Path folder) {
    this(folder, TestDatabase.fresh(), _ -> { });
  }

  JournalWorld(Path folder, Consumer<GenericApplicationContext> more) {
    this(folder, TestDatabase.fresh(), more);
  }

  private JournalWorld(Path folder, String address, Consumer<GenericApplicationContext> more) {
    this.folder = folder;
    this.address = address;
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", Map.of(
        "donghanh.journal.key", folder.resolve("journal-key.pem").toString())));
    context.registerBean(MovableClock.class, () -> clock);
    context.registerBean(DataSource.class, () -> dataSource(address));
    context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(context.getBean(DataSource.class)));
    context.registerBean(DSLContext.class, () ->
        DSL.using(new TransactionAwareDataSourceProxy(context.getBean(DataSource.class)), SQLDialect.POSTGRES));
    context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
    context.registerBean(Origin.class, () -> () -> "192.0.2.7");
    context.registerBean(MessageSource.class, JournalWorld::messages);
    context.register(Proxies.class, Today.class, Texts.class, ChainKey.class, Journal.class, Chain.class, Words.class,
        Outbox.class, Notices.class, Letters.class, Correspondence.class, Postman.class, MailRound.class);
    more.accept(context);
    context.refresh();
    sql = context.getBean(DSLContext.class);
    today = context.getBean(Today.class);
    journal = context.getBean(Journal.class);
    chain = context.getBean(Chain.class);
    notices = context.getBean(Notices.class);
    outbox = context.getBean(Outbox.class);
    round = context.getBean(MailRound.class);
    transactions = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
  }

  @EnableTransactionManagement(proxyTargetClass = true)
  static class Proxies {}

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /// The same database and the same key file, everything else new.
  JournalWorld restarted() {
    return new JournalWorld(folder, address, _ -> { });
  }

  /// One act that writes so many entries and commits.
  void write(String title, int entries) {
    inTransaction(() -> {
      for (int entry = 0; entry < entries; entry++) {
        record(title);
      }
    });
  }

  void record(String title) {
    journal.record(OFFICER, "needs.send", ORDER, Map.of("status", "draft"), Map.of("status", "sent", "title", title));
  }

  void inTransaction(Runnable act) {
    transactions.executeWithoutResult(_ -> act.run());
  }

  /// What somebody with every right on the server could do: no trigger fires.
  void pastTheTriggers(String... statements) {
    inTransaction(() -> {
      for (var table : new String[] {"entry", "seal", "anchor", "link"}) {
        sql.execute("grant update, delete, truncate on journal." + table + " to current_user");
        sql.execute("alter table journal." + table + " disable trigger user");
      }
      for (var statement : statements) {
        sql.execute(statement);
      }
      for (var table : new String[] {"entry", "seal", "anchor", "link"}) {
        sql.execute("alter table journal." + table + " enable trigger user");
        sql.execute("revoke update, delete, truncate on journal." + table + " from current_user");
      }
    });
  }

  List<String> mailStates() {
    return sql.fetch("select state from journal.mail order by id").getValues(0, String.class);
  }

  private static MessageSource messages() {
    var house = new ResourceBundleMessageSource();
    house.setBasename("messages/journal");
    house.setDefaultEncoding("UTF-8");
    house.setAlwaysUseMessageFormat(true);
    var invented = new StaticMessageSource();
    invented.setParentMessageSource(house);
    invented.addMessage("needs.notice.sent", Texts.VIETNAMESE, "{0} gửi đặt hàng “{1}”; trả lời trước {2}");
    invented.addMessage("needs.notice.sent", Texts.ENGLISH, "{0} sent the order “{1}”; answer by {2}");
    return invented;
  }

  private static DataSource dataSource(String address) {
    var database = new PGSimpleDataSource();
    database.setUrl(address);
    database.setUser(TestDatabase.user());
    database.setPassword(TestDatabase.password());
    return database;
  }
}
