package vn.donghanh.foundation.reference.loading;

import static vn.donghanh.foundation.reference.db.Tables.FORMER_UNIT;
import static vn.donghanh.foundation.reference.db.Tables.LOCALITY;

import java.util.List;
import vn.donghanh.foundation.reference.db.tables.records.FormerUnitRecord;

/// Đơn vị cũ: the 63 provinces and cities of before 1 July 2025.
final class FormerUnitSheet implements Sheet {

  @Override
  public String file() {
    return "former_units";
  }

  @Override
  public List<String> header() {
    return List.of("iso_3166_2", "former_name_vi", "new_code", "new_name_vi", "valid_to");
  }

  @Override
  public List<List<String>> keys() {
    return List.of(List.of("iso_3166_2"), List.of("former_name_vi"));
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.all(FORMER_UNIT));
  }

  @Override
  public List<FormerUnitRecord> read(Line line, Codes codes) {
    var row = new FormerUnitRecord();
    row.setIso(line.text("iso_3166_2"));
    row.setNameVi(line.text("former_name_vi"));
    row.setLocality(line.code("new_code", codes.of(LOCALITY.CODE)));
    row.setValidTo(line.date("valid_to"));
    var named = codes.name(LOCALITY.CODE, LOCALITY.NAME_VI, row.getLocality());
    if (named != null && !named.equals(line.text("new_name_vi"))) {
      line.wrong("new_name_vi", "the unit " + row.getLocality() + " is called " + named, named);
    }
    return List.of(row);
  }
}
