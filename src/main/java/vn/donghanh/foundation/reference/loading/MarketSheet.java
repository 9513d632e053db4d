package vn.donghanh.foundation.reference.loading;

import static vn.donghanh.foundation.reference.db.Tables.COUNTRY;
import static vn.donghanh.foundation.reference.db.Tables.MARKET;

import java.util.HashMap;
import java.util.List;
import vn.donghanh.foundation.reference.db.tables.records.MarketRecord;

/// Nhóm thị trường: groups of countries that an order can name as one.
final class MarketSheet implements Sheet {

  @Override
  public String file() {
    return "markets";
  }

  @Override
  public List<String> header() {
    return List.of("code", "name_vi", "name_en", "countries");
  }

  @Override
  public List<List<String>> keys() {
    return List.of(List.of("code"));
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.all(MARKET));
  }

  @Override
  public List<MarketRecord> read(Line line, Codes codes) {
    var code = line.text("code");
    if (codes.of(COUNTRY.CODE).contains(code)) {
      line.wrong("code", "is the code of a country: " + code, code);
    }
    var row = new MarketRecord();
    row.setCode(code);
    row.setNameVi(line.text("name_vi"));
    row.setNameEn(line.text("name_en"));
    row.setCountries(line.codes("countries", codes.of(COUNTRY.CODE)));
    return List.of(row);
  }

  /// A country stands in one group, so that a list by groups shows it once.
  @Override
  public void check(List<Line> lines) {
    var groupOf = new HashMap<String, String>();
    for (var line : lines) {
      for (var country : line.list("countries")) {
        var other = groupOf.putIfAbsent(country, line.text("code"));
        if (other != null && !other.equals(line.text("code"))) {
          line.wrong("countries", country + " stands in group " + other + " too", country);
        }
      }
    }
  }
}
