package vn.donghanh.foundation.reference.loading;

import static vn.donghanh.foundation.reference.db.Tables.COUNTRY;
import static vn.donghanh.foundation.reference.db.Tables.LOCALITY;

import java.util.List;
import vn.donghanh.foundation.reference.Locality;
import vn.donghanh.foundation.reference.db.tables.records.LocalityRecord;

/// Địa phương: the 34 units. Names and kinds with dates of effect stand in `locality_states`.
final class LocalitySheet implements Sheet {

  @Override
  public String file() {
    return "localities";
  }

  @Override
  public List<String> header() {
    return List.of(
        "code", "name_vi", "name_en", "full_name_vi", "type_2025_07_01", "type_current", "merged",
        "former_units", "former_iso_3166_2", "region_code", "region_vi", "region_en", "area_km2",
        "population", "admin_centre", "land_border", "coastal", "note", "note_vi");
  }

  @Override
  public List<List<String>> keys() {
    return List.of(List.of("code"));
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.all(LOCALITY));
  }

  @Override
  public List<LocalityRecord> read(Line line, Codes codes) {
    line.word("type_2025_07_01", Locality.Kind.class);
    line.word("type_current", Locality.Kind.class);
    var row = new LocalityRecord();
    row.setCode(line.matching("code", "\\d{2}"));
    row.setNameVi(line.text("name_vi"));
    row.setNameEn(line.text("name_en"));
    row.setRegion(line.text("region_code"));
    row.setRegionVi(line.text("region_vi"));
    row.setRegionEn(line.text("region_en"));
    row.setAreaKm2(line.decimal("area_km2"));
    row.setPopulation(line.whole("population"));
    row.setSeat(line.text("admin_centre"));
    row.setLandBorder(line.codes("land_border", codes.of(COUNTRY.CODE)));
    row.setCoastal(line.yes("coastal"));
    row.setMerged(line.yes("merged"));
    row.setNote(line.optional("note"));
    row.setNoteVi(line.optional("note_vi"));
    return List.of(row);
  }
}
