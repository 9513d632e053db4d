package vn.donghanh.registries.needs;

/// Where an order comes from.
public enum Origin {
  /// An officer entered it.
  OFFICER,
  /// A publication reports it; no clock runs.
  PUBLISHED,
  /// Invented for the demonstration.
  DEMO
}
