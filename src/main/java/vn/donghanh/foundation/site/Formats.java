package vn.donghanh.foundation.site;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.donghanh.foundation.clock.Today;

/// Định dạng: dates as dd/MM/yyyy; numbers as 1.234,56 in Vietnamese and 1,234.56 in English.
public final class Formats {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(Today.VIET_NAM);

  private Formats() {}

  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /// Hour and date in Viet Nam.
  public static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  public static String number(Number number, Locale locale) {
    var symbols = new DecimalFormatSymbols(Locale.ROOT);
    var vietnamese = !"en".equals(locale.getLanguage());
    symbols.setGroupingSeparator(vietnamese ? '.' : ',');
    symbols.setDecimalSeparator(vietnamese ? ',' : '.');
    return new DecimalFormat("#,##0.##", symbols).format(number instanceof BigDecimal ? number : number.doubleValue());
  }
}
