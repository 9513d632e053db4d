package vn.donghanh.registries.opportunities;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Mặt lọc: how many opportunities each value of a filter would leave, the other filters standing. Made from one count by
/// all four at once, so that the numbers of one page cannot differ.
public record Facets(List<Cell> cells, OpportunityFilter filter) {

  /// How many there are of one combination.
  public record Cell(Direction direction, OpportunityKind kind, Stage stage, String locality, int count) {}

  public Facets {
    cells = List.copyOf(cells);
  }

  /// How many the whole filter leaves.
  public int total() {
    return sum(cell -> direction(cell) && kind(cell) && stage(cell) && locality(cell));
  }

  public Map<Direction, Integer> directions() {
    return by(Cell::direction, cell -> kind(cell) && stage(cell) && locality(cell));
  }

  public Map<OpportunityKind, Integer> kinds() {
    return by(Cell::kind, cell -> direction(cell) && stage(cell) && locality(cell));
  }

  public Map<Stage, Integer> stages() {
    return by(Cell::stage, cell -> direction(cell) && kind(cell) && locality(cell));
  }

  /// By the code of the locality; those of none are left out.
  public Map<String, Integer> localities() {
    var all = by(Cell::locality, cell -> direction(cell) && kind(cell) && stage(cell));
    all.remove("");
    return all;
  }

  private boolean direction(Cell cell) {
    return suits(filter.direction(), cell.direction());
  }

  private boolean kind(Cell cell) {
    return suits(filter.kind(), cell.kind());
  }

  private boolean stage(Cell cell) {
    return suits(filter.stage(), cell.stage());
  }

  private boolean locality(Cell cell) {
    return suits(filter.locality(), cell.locality());
  }

  private static boolean suits(@Nullable Object wanted, Object value) {
    return wanted == null || wanted.equals(value);
  }

  private int sum(Predicate<Cell> which) {
    return cells.stream().filter(which).mapToInt(Cell::count).sum();
  }

  private <K extends Comparable<K>> Map<K, Integer> by(Function<Cell, K> key, Predicate<Cell> which) {
    var counts = new TreeMap<K, Integer>();
    cells.stream().filter(which).forEach(cell -> counts.merge(key.apply(cell), cell.count(), Integer::sum));
    return counts;
  }
}
