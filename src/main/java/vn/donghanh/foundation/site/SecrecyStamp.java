package vn.donghanh.foundation.site;

import java.util.regex.Pattern;

/// Dấu độ mật: a line that holds nothing but MẬT, TỐI MẬT or TUYỆT MẬT. An ordinary networked system must not hold state
/// secrets (Law 117/2025/QH15, article 5), so a text that carries the stamp is refused before it is stored.
/// "MẬT ONG", "BẢO MẬT" or "mật độ" are ordinary words.
final class SecrecyStamp {
  private static final Pattern LINE = Pattern.compile("(?m)^[\\s\\p{Punct}]*(TUYỆT MẬT|TỐI MẬT|MẬT)[\\s\\p{Punct}]*$");

  private SecrecyStamp() {}

  static boolean isOn(String text) {
    return LINE.matcher(text).find();
  }
}
