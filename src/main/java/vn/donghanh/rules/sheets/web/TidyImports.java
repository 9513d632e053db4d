package vn.donghanh.rules.sheets.web;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.clock.PeriodicJob;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.rules.sheets.Imports;

/// Dọn các lần nhập: each night uploads that nobody took go, and what rows said once nobody can take them back.
@Component
class TidyImports implements PeriodicJob {
  private final Imports imports;
  private final Today today;

  TidyImports(Imports imports, Today today) {
    this.imports = imports;
    this.today = today;
  }

  @Override
  public String name() {
    return "sheets.tidy-imports";
  }

  @Override
  public Rhythm when() {
    return new Rhythm.Daily(LocalTime.of(2, 40));
  }

  @Override
  public void run() {
    imports.tidy(today.now());
  }
}
