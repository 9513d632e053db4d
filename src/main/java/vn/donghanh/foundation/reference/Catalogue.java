package vn.donghanh.foundation.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Danh mục: all entries of one kind, read once and kept in memory; read again when files were loaded.
/// A withdrawn entry is no longer listed but can still be found, since records of others may name it.
abstract class Catalogue<T> {
  private volatile @Nullable Shelf<T> shelf;

  /// One entry as the table has it.
  record Kept<T>(String key, T entry, boolean withdrawn) {}

  private record Shelf<T>(List<T> listed, Map<String, T> byKey) {}

  /// Reads every row, in the order of the list.
  abstract List<Kept<T>> read();

  /// Every entry that stands, in the order of the catalogue.
  public List<T> all() {
    return shelf().listed();
  }

  /// The entry with this code, also when it was withdrawn since.
  public Optional<T> find(@Nullable String key) {
    return key == null ? Optional.empty() : Optional.ofNullable(shelf().byKey().get(key));
  }

  void refresh() {
    var kept = read();
    var byKey = new LinkedHashMap<String, T>();
    kept.forEach(one -> byKey.put(one.key(), one.entry()));
    shelf = new Shelf<>(kept.stream().filter(one -> !one.withdrawn()).map(Kept::entry).toList(), byKey);
  }

  private Shelf<T> shelf() {
    var ready = shelf;
    if (ready == null) {
      throw new IllegalStateException("read before it was loaded: " + getClass().getSimpleName());
    }
    return ready;
  }
}
