package vn.donghanh.registries.partners;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.donghanh.Refusal;

/// Mã định danh: a code by which a register elsewhere knows the partner. Checked at birth.
public record Identifier(Kind kind, String value) implements Comparable<Identifier> {

  /// Loại mã.
  public enum Kind {
    /// Legal Entity Identifier, ISO 17442: 20 characters of which the last two check the others.
    LEI("[0-9A-Z]{18}[0-9]{2}"),
    /// Mã đơn vị hành chính theo ISO 3166-2, of a local authority.
    ISO_3166_2("[A-Z]{2}-[0-9A-Z]{1,3}"),
    /// Số đăng ký doanh nghiệp, tổ chức, in the country of the seat.
    REGISTRATION(".{2,60}"),
    /// Mã số thuế.
    TAX("[0-9A-Z .\\-/]{4,30}");

    private final Pattern form;

    Kind(String form) {
      this.form = Pattern.compile(form);
    }

    public String key() {
      return "partners.identifier." + name().toLowerCase(Locale.ROOT);
    }
  }

  public Identifier {
    value = value.strip();
    if (kind != Kind.REGISTRATION) {
      value = value.toUpperCase(Locale.ROOT);
    }
    if (!kind.form.matcher(value).matches() || kind == Kind.LEI && !checks(value)) {
      throw Refusal.at("identifier-" + kind.name(), "partners.not-an-identifier." + kind.name().toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public int compareTo(Identifier other) {
    return kind == other.kind ? value.compareTo(other.value) : kind.compareTo(other.kind);
  }

  @Override
  public String toString() {
    return kind + " " + value;
  }

  /// ISO 7064 MOD 97-10: letters as 10 to 35, the whole number leaves 1.
  private static boolean checks(String lei) {
    var digits = lei.chars().mapToObj(letter -> Integer.toString(Character.digit(letter, 36))).collect(Collectors.joining());
    return new BigInteger(digits).mod(BigInteger.valueOf(97)).intValue() == 1;
  }
}
