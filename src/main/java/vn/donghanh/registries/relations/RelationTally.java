package vn.donghanh.registries.relations;

import java.util.Map;

/// Số quan hệ: how many relations hold, how many of them a page need not mark "chưa kiểm chứng", and how many each
/// locality of today has, by its code; a locality without one is not named.
public record RelationTally(int known, int confirmed, Map<String, Integer> byLocality) {

  public RelationTally {
    byLocality = Map.copyOf(byLocality);
  }

  public int of(String locality) {
    return byLocality.getOrDefault(locality, 0);
  }
}
