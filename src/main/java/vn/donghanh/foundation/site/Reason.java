package vn.donghanh.foundation.site;

import java.util.List;

/// Lý do: one named part of a score, in words, with the records behind it.
///
/// @param shade   1 to 5: the colour that its square and its part of the bar share
/// @param term    what it is about: `Thị trường`
/// @param words   why: `Ấn Độ, nước sở tại`
/// @param points  what it adds, of 100; below nothing for what it takes away
/// @param records what can be opened to check it
public record Reason(int shade, String term, String words, int points, List<Link> records) {

  public Reason {
    if (shade < 1 || shade > 5 || points < -100 || points > 100) {
      throw new IllegalArgumentException("shade " + shade + ", points " + points);
    }
    records = List.copyOf(records);
  }

  public boolean against() {
    return points < 0;
  }

  /// As a sum writes it: +12, −5.
  public String signed() {
    return points < 0 ? "−" + -points : "+" + points;
  }

  /// The parts of a bar: what takes points away is said in words only.
  public static List<Reason> drawn(List<Reason> all) {
    return all.stream().filter(it -> it.points > 0).toList();
  }

  /// Where this part of the bar begins.
  public static int before(List<Reason> all, int index) {
    return all.subList(0, index).stream().mapToInt(Reason::points).sum();
  }
}
