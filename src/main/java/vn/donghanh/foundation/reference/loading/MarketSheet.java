package vn.donghanh.foundation.reference.loading;

import static vn.donghanh.foundation.reference.db.Tables.COUNTRY;
import static vn.donghanh.foundation.reference.db.Tables.MARKET;

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
  public List<String> key() {
    return List.of("code");
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
}
