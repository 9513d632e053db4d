package vn.donghanh.foundation.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Thước đo: one number for each entry of a catalogue, such as how many partners a sector has; contributed by the module
/// that counts it. A map takes its shades from it, a register its bars; each number leads to what was counted.
public interface Measure {

  /// As an address names it, such as `quan-he`.
  String word();

  /// Where it stands among the others, small first.
  int order();

  /// The catalogue whose entries have the number: `locality`, `country`, `sector`.
  String catalogue();

  /// The numbers as this reader may know them; one cheap query.
  Counted counted(Frame frame);

  /// @param title   what is counted, such as `Quan hệ hợp tác đã biết`
  /// @param unit    a message key with the number as argument: `{0} quan hệ hợp tác`
  /// @param numbers by code; an entry without a number has none
  /// @param steps   the least number of each of the five shades above none
  /// @param list    the address of what was counted, with `{code}` in it; empty for none
  /// @param source  where all of it comes from, null when each record behind it names its own
  record Counted(String title, String unit, Map<String, Integer> numbers, List<Integer> steps, String list, @Nullable Source source) {

    public Counted {
      numbers = Map.copyOf(numbers);
      if (steps.size() != MapArea.DARKEST || !steps.stream().sorted().distinct().toList().equals(steps)) {
        throw new IllegalArgumentException("steps " + steps);
      }
    }

    public int of(String code) {
      return numbers.getOrDefault(code, 0);
    }

    /// 0 for none to 5 for the most.
    public int shade(String code) {
      return (int) steps.stream().filter(step -> of(code) >= step).count();
    }

    /// Where the records of one entry are, empty when it has none.
    public String address(String code) {
      return of(code) == 0 ? "" : list.replace("{code}", code);
    }
  }
}
