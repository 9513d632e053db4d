package vn.donghanh.foundation.reference.loading;

import static vn.donghanh.foundation.reference.db.Tables.SECTOR;

import java.util.List;
import vn.donghanh.foundation.reference.db.tables.records.SectorRecord;

/// Lĩnh vực: a group stands before its sectors.
final class SectorSheet implements Sheet {

  @Override
  public String file() {
    return "sectors";
  }

  @Override
  public List<String> header() {
    return List.of(
        "code", "level", "parent", "name_vi", "name_en", "keywords_vi", "keywords_en",
        "vsic_isic_sections", "vsic_isic_divisions", "sdgs");
  }

  @Override
  public List<List<String>> keys() {
    return List.of(List.of("code"));
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.all(SECTOR));
  }

  @Override
  public List<SectorRecord> read(Line line, Codes codes) {
    var code = line.text("code");
    var level = line.whole("level");
    var parent = line.codeOrNull("parent", codes.of(SECTOR.CODE));
    if (level != (parent == null ? 1 : 2)) {
      line.wrong("level", "a group has level 1 and no parent, a sector level 2 and a group", level);
    }
    codes.of(SECTOR.CODE).add(code);
    var row = new SectorRecord();
    row.setCode(code);
    row.setLevel(level);
    row.setParent(parent);
    row.setNameVi(line.text("name_vi"));
    row.setNameEn(line.text("name_en"));
    row.setKeywordsVi(line.list("keywords_vi"));
    row.setKeywordsEn(line.list("keywords_en"));
    row.setSections(line.list("vsic_isic_sections"));
    row.setDivisions(line.list("vsic_isic_divisions"));
    row.setSdgs(line.wholes("sdgs"));
    return List.of(row);
  }
}
