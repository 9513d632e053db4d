package vn.donghanh.registries.profiles;

import java.util.Locale;

/// Trạng thái của sáng kiến.
public enum InitiativeState {
  /// Đề xuất.
  PROPOSED,
  /// Đang làm.
  RUNNING,
  /// Xong.
  DONE,
  /// Dừng: with the reason.
  STOPPED;

  public boolean open() {
    return this == PROPOSED || this == RUNNING;
  }

  public String key() {
    return "profiles.state." + name().toLowerCase(Locale.ROOT);
  }
}
