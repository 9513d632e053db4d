package vn.donghanh.registries.needs;

/// Tầm nhìn: how much of an order one person may know.
public enum Sight {
  /// For this person the order does not exist.
  NOTHING,
  /// Title, sectors, markets and the locality: so that others can join instead of asking apart.
  SUMMARY,
  /// Everything.
  WHOLE
}
