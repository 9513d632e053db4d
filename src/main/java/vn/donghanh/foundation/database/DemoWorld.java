package vn.donghanh.foundation.database;

import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Thế giới trình diễn: plays every module's scene once, in order, after the first page is ready. Each scene is one
/// transaction with the row that remembers it, so a stop in the middle leaves it wholly played or not at all; two nodes
/// take turns. In a real database there is no such bean.
@Component
@ConditionalOnProperty(name = "donghanh.mode", havingValue = "demo", matchIfMissing = true)
class DemoWorld {
  private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);
  /// Any number that no other lock of ours uses.
  private static final long TURN = 20_260_106L;

  private final ObjectProvider<DemoScene> scenes;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;
  private final boolean wanted;

  DemoWorld(ObjectProvider<DemoScene> scenes, JdbcClient sql, PlatformTransactionManager transactions,
      @Value("${donghanh.scenes:true}") boolean wanted) {
    this.scenes = scenes;
    this.sql = sql;
    this.transaction = new TransactionTemplate(transactions);
    this.wanted = wanted;
  }

  @EventListener(ApplicationReadyEvent.class)
  void open() {
    if (wanted) {
      Thread.ofVirtual().name("demo-world").start(this::play);
    }
  }

  /// Plays what was not played yet.
  void play() {
    for (var scene : scenes.stream().sorted(Comparator.comparingInt(DemoScene::order)).toList()) {
      try {
        transaction.executeWithoutResult(_ -> playOnce(scene));
      } catch (RuntimeException failed) {
        LOG.error("the demonstration scene {} could not be played", scene.name(), failed);
        return;
      }
    }
  }

  private void playOnce(DemoScene scene) {
    sql.sql("select pg_advisory_xact_lock(?)").param(TURN).query((row, _) -> 1).single();
    var first = sql.sql("insert into database.scene (name) values (?) on conflict do nothing").param(scene.name()).update();
    if (first == 1) {
      scene.play();
    }
  }
}
