package vn.donghanh.world;

import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.donghanh.foundation.database.DemoScene;

/// The demonstration on the stage of a test: every scene, once a context.
public final class Demonstration {
  private static final String PLAYED = Demonstration.class.getName();

  private Demonstration() {}

  public static synchronized void play(ApplicationContext house) {
    var stage = (org.springframework.context.ConfigurableApplicationContext) house;
    if (stage.getBeanFactory().containsSingleton(PLAYED)) {
      return;
    }
    var transaction = new TransactionTemplate(house.getBean(PlatformTransactionManager.class));
    scenes(house).forEach(scene -> transaction.executeWithoutResult(_ -> scene.play()));
    stage.getBeanFactory().registerSingleton(PLAYED, true);
  }

  private static List<DemoScene> scenes(ApplicationContext house) {
    return house.getBeanProvider(DemoScene.class).stream().sorted(Comparator.comparingInt(DemoScene::order)).toList();
  }
}
