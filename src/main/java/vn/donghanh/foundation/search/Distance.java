package vn.donghanh.foundation.search;

/// Khoảng cách chính tả: how many slips of the finger lie between two words without marks. Which slips are small is known
/// from how people type: two letters swapped, one doubled, or letters that sound alike.
final class Distance {
  private static final double SWAPPED = 0.8;
  private static final double DOUBLED = 0.7;
  private static final double MISSING = 0.9;
  private static final double WRONG = 1;
  private static final double SAME_SOUND = 0.6;
  /// The first letter is seldom the wrong one.
  private static final double FIRST = 0.3;

  private Distance() {}

  /// The farthest that still counts for a word of this length.
  static double most(String word) {
    return word.length() < 7 ? 1.3 : 2.1;
  }

  static double between(String typed, String meant) {
    var slips = slips(typed, meant) + (typed.charAt(0) == meant.charAt(0) ? 0 : FIRST);
    return sound(typed).equals(sound(meant)) ? Math.min(slips, SAME_SOUND) : slips;
  }

  /// As many people hear it: ph is f, tr is ch, y is i. The same is in the database as `search.sound`.
  static String sound(String word) {
    return word.replace("ngh", "ng").replace("gh", "g").replace("ph", "f").replace("tr", "ch").replace("gi", "d").replace("qu", "kw")
        .replace('c', 'k').replace('y', 'i').replace('s', 'x').replace('r', 'd').replace('z', 'd');
  }

  private static double slips(String typed, String meant) {
    var cost = new double[typed.length() + 1][meant.length() + 1];
    for (var i = 0; i <= typed.length(); i++) {
      for (var j = 0; j <= meant.length(); j++) {
        cost[i][j] = i == 0 ? j * MISSING : j == 0 ? i * WRONG : step(cost, typed, meant, i, j);
      }
    }
    return cost[typed.length()][meant.length()];
  }

  private static double step(double[][] cost, String typed, String meant, int i, int j) {
    var same = typed.charAt(i - 1) == meant.charAt(j - 1);
    var best = cost[i - 1][j - 1] + (same ? 0 : WRONG);
    var twice = i > 1 && typed.charAt(i - 1) == typed.charAt(i - 2);
    best = Math.min(best, cost[i - 1][j] + (twice ? DOUBLED : WRONG));
    best = Math.min(best, cost[i][j - 1] + (j > 1 && meant.charAt(j - 1) == meant.charAt(j - 2) ? DOUBLED : MISSING));
    if (i > 1 && j > 1 && typed.charAt(i - 1) == meant.charAt(j - 2) && typed.charAt(i - 2) == meant.charAt(j - 1)) {
      best = Math.min(best, cost[i - 2][j - 2] + SWAPPED);
    }
    return best;
  }
}
