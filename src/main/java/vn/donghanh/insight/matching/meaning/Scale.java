package vn.donghanh.insight.matching.meaning;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Quy mô: how much a text speaks of, by unit; the largest of a unit counts. Amounts of money are in US dollars only
/// where the text says so: nothing is converted.
///
/// @param amounts by unit: `ha`, `t`, `MW`, `USD`, `persons`, `rooms`, `m3`, `containers`
public record Scale(Map<String, Double> amounts) {
  private static final Pattern AMOUNT = Pattern.compile(
      "(\\d[\\d.,]*)\\s*(triệu|tỷ|nghìn|ngàn|million|billion|thousand|bn|m)?\\s*"
          + "(héc-?ta|ha\\b|hectares?|tấn|tonnes?|tons?|MW|megawatts?|GW|USD|đô la|dollars?|người|lao động|công nhân|workers|students|học viên|people|persons|nurses"
          + "|phòng|rooms|giường|beds|m3|m³|mét khối|cubic met(?:re|er)s|containers?|con-?te-?nơ)",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int CLOSE = 4;
  private static final int FAR = 25;

  public Scale {
    amounts = Map.copyOf(amounts);
  }

  /// How two scales fit.
  public enum Fit { CLOSE, BETWEEN, FAR, UNKNOWN }

  static Scale in(String text) {
    var found = new HashMap<String, Double>();
    var matcher = AMOUNT.matcher(text);
    while (matcher.find()) {
      var unit = unit(matcher.group(3).toLowerCase(java.util.Locale.ROOT));
      number(matcher.group(1)).ifPresent(it -> found.merge(unit.name, it * times(matcher.group(2)) * unit.of, Math::max));
    }
    return new Scale(found);
  }

  private record Unit(String name, double of) {}

  private static Unit unit(String word) {
    return switch (word.charAt(0)) {
      case 'h' -> word.startsWith("học") ? new Unit("persons", 1) : new Unit("ha", 1);
      case 't' -> new Unit("t", 1);
      case 'g' -> word.equals("gw") ? new Unit("MW", 1000) : new Unit("rooms", 1);
      case 'u', 'đ', 'd' -> new Unit("USD", 1);
      case 'p' -> word.startsWith("phòng") ? new Unit("rooms", 1) : new Unit("persons", 1);
      case 'r', 'b' -> new Unit("rooms", 1);
      case 'm' -> word.startsWith("mw") || word.startsWith("mega") ? new Unit("MW", 1) : new Unit("m3", 1);
      case 'c' -> word.startsWith("con") ? new Unit("containers", 1) : word.startsWith("cub") ? new Unit("m3", 1) : new Unit("persons", 1);
      default -> new Unit("persons", 1);
    };
  }

  private static double times(@org.jspecify.annotations.Nullable String word) {
    return word == null ? 1 : switch (word.toLowerCase(java.util.Locale.ROOT)) {
      case "triệu", "million", "m" -> 1e6;
      case "tỷ", "billion", "bn" -> 1e9;
      default -> 1e3;
    };
  }

  /// Both ways of writing: a group of three digits after a mark is thousands, anything else a fraction.
  private static java.util.Optional<Double> number(String digits) {
    var plain = digits.replaceAll("[.,](?=\\d{3}(\\D|$))", "").replace(',', '.').replaceAll("\\.+$", "");
    try {
      return java.util.Optional.of(Double.parseDouble(plain));
    } catch (NumberFormatException e) {
      return java.util.Optional.empty(); // 1.2.3 is no amount
    }
  }

  Fit fit(Scale other) {
    var best = Fit.UNKNOWN;
    for (var own : amounts.entrySet()) {
      var theirs = other.amounts().get(own.getKey());
      if (theirs != null && theirs > 0 && own.getValue() > 0) {
        var ratio = Math.max(own.getValue() / theirs, theirs / own.getValue());
        var fit = ratio <= CLOSE ? Fit.CLOSE : ratio >= FAR ? Fit.FAR : Fit.BETWEEN;
        best = best == Fit.UNKNOWN || fit.compareTo(best) < 0 ? fit : best;
      }
    }
    return best;
  }
}
