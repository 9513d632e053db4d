package vn.donghanh.strangers;

import java.util.List;
import java.util.SplittableRandom;

/// Xúc xắc: the chance by which requests are made; the same seed throws the same requests for ever.
final class Dice {
  /// What people, programs and attackers put where a value belongs.
  private static final List<String> VALUES = List.of(
      "", " ", "0", "1", "-1", "00000000-0000-0000-0000-000000000000", "2147483648", "-9223372036854775809", "1e308", "NaN", "0x1F",
      "31/02/2026", "06/01/2025", "2025-01-06", "9999999-12-31", "0000-00-00", "29/02/2025", "24:61", "1.234,56", "1,234.56",
      "true", "null", "undefined", "[object Object]", "vi", "en", "xx-YY-zz", "Đặt hàng", "Đặt hàng", "thỏa thuận",
      "hoà", "ĐÀ NẴNG", "ẤẦẨẪẬ", "日本", "مرحبا", "😀😀", 
      "' or '1'='1", "\"; drop table x; --", "%", "_", "\\", "%%%", "<script>alert(1)</script>", "\"><img src=x onerror=1>",
      "${7*7}", "#{7*7}", "{{7*7}}", "../../../etc/passwd", "..\\..\\x", "file:///etc/passwd", "//example.org", "https://example.org/",
      "javascript:alert(1)", "+999999999-12-31", "-4714-01-01", "+999999999-12-31_00000000-0000-0000-0000-000000000000",
      "-4714-01-01~PAR038", "a;b;c", "a,b", "a=b&c=d", "*:*", "&|!():<->'", "\"unclosed", "(((((", "a".repeat(300),
      "ắ".repeat(5_000), "9".repeat(400));
  private static final List<String> ESCAPES = List.of(
      "%00", "%0d%0a", "%2e%2e%2f", "%2F", "%5c", "%", "%z", "%zz", "%c0%af", "%ff%fe", "%ed%a0%80", "%F0%9F%98%80", "%E1%BA", "+", ";",
      ";jsessionid=1", "//", "/./", "/../", "%3b", "%25", "%252e");

  /// What the firewall turns away at once.
  private static final List<String> WILD = List.of("\u0000", "a\u0000b", "\uFFFE", "\u0085\u2028", "\r\nX-Sent: 1", "\u202Eabc");

  private final SplittableRandom chance;
  private boolean wild;

  Dice(long seed) {
    chance = new SplittableRandom(seed);
  }

  /// True in one of so many throws.
  boolean one(int in) {
    return chance.nextInt(in) == 0;
  }

  int below(int bound) {
    return chance.nextInt(bound);
  }

  <T> T of(List<T> choices) {
    return choices.get(chance.nextInt(choices.size()));
  }

  /// One request in three is wild; the others get past the firewall and meet the pages.
  void begin() {
    wild = one(3);
  }

  /// True in one of so many throws of a wild request, never in another.
  boolean wild(int in) {
    return wild && one(in);
  }

  String value() {
    if (wild(4)) {
      return one(2) ? text(below(60)) : of(WILD);
    }
    return of(VALUES);
  }

  String escape() {
    return of(ESCAPES);
  }

  /// Any characters at all, surrogates and controls among them.
  String text(int length) {
    var text = new StringBuilder();
    for (var i = 0; i < length; i++) {
      text.append((char) (one(4) ? chance.nextInt(0x10000) : chance.nextInt(0x20, 0x7f)));
    }
    return text.toString();
  }

  byte[] bytes(int most) {
    var bytes = new byte[chance.nextInt(most + 1)];
    chance.nextBytes(bytes);
    return bytes;
  }
}
