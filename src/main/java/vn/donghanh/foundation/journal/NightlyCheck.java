package vn.donghanh.foundation.journal;

import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.foundation.clock.PeriodicJob;

/// Kiểm tra hằng đêm: walks the chain, signs for its head when it is whole, and prunes what is older than
/// `donghanh.journal.keep-months` where that is set; where it is not, everything is kept. QCVN 12:2026/BCA 3.9.
@Component
class NightlyCheck implements PeriodicJob {
  static final String NAME = "journal.nightly-check";

  private final ChainChecks checks;
  private final Chain chain;
  private final int keepMonths;

  NightlyCheck(ChainChecks checks, Chain chain, @Value("${donghanh.journal.keep-months:0}") int keepMonths) {
    if (keepMonths != 0 && keepMonths < Chain.MONTHS_KEPT_AT_LEAST) {
      throw new IllegalArgumentException("donghanh.journal.keep-months: at least " + Chain.MONTHS_KEPT_AT_LEAST
          + " (QCVN 12:2026/BCA 3.9), or 0 to keep everything; not " + keepMonths);
    }
    this.checks = checks;
    this.chain = chain;
    this.keepMonths = keepMonths;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Rhythm when() {
    return new Rhythm.Daily(LocalTime.of(2, 30));
  }

  @Override
  public void run() {
    if (checks.run(Actor.PLATFORM.name()) instanceof ChainCheck.Broken) {
      // A broken chain is neither signed for nor pruned: both would hide where it broke.
      return;
    }
    chain.anchor();
    if (keepMonths > 0) {
      chain.prune(keepMonths);
    }
  }
}
