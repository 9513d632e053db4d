package vn.donghanh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Gives a test its [Reader]. Two browsers serve the whole run, one with scripts and one without; each reader begins
/// with no cookie, on a desktop, in the light.
final class Browsers implements ExecutionCondition, ParameterResolver, AfterEachCallback {
  private static final Namespace HERE = Namespace.create(Browsers.class);
  private static final AtomicBoolean SAID = new AtomicBoolean();

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.installed()) {
      return ConditionEvaluationResult.enabled("a browser stands here");
    }
    if ("required".equals(System.getProperty("donghanh.browser"))) {
      throw new IllegalStateException("Chromium or its driver is missing: apt-get install chromium chromium-driver");
    }
    if (SAID.compareAndSet(false, true)) {
      System.out.println("Bỏ qua kiểm thử trình duyệt: chưa có Chromium · Browser tests left out: no Chromium here."
          + " → apt-get install chromium chromium-driver");
    }
    return ConditionEvaluationResult.disabled("no browser");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Reader.class;
  }

  @Override
  public Reader resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var scripts = !parameter.isAnnotated(WithoutScripts.class);
    var chromium = context.getRoot().getStore(HERE)
        .computeIfAbsent("scripts=" + scripts, _ -> new Chromium(scripts), Chromium.class);
    var port = SpringExtension.getApplicationContext(context).getEnvironment().getRequiredProperty("local.server.port");
    var reader = new Reader(chromium.driver(), "http://127.0.0.1:" + port);
    context.getStore(HERE).put(Reader.class, reader);
    return reader;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    var reader = context.getStore(HERE).get(Reader.class, Reader.class);
    if (reader != null && context.getExecutionException().isEmpty()) {
      assertThat(reader.complaints()).as("what the browser complained of").isEmpty();
      assertThat(reader.strangers()).as("requests to another host").isEmpty();
    }
  }
}
