package vn.donghanh.foundation.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Shows a refused start as two paragraphs, instead of the way it took through Spring.
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable root, StartRefused refused) {
    return new FailureAnalysis(refused.vietnamese() + "\n\n" + refused.english(), null, root);
  }
}
