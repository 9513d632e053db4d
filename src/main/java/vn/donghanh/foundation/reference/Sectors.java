package vn.donghanh.foundation.reference;

import static vn.donghanh.foundation.reference.db.Tables.SECTOR;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;

/// Các lĩnh vực: the taxonomy, groups with their sectors after them.
@Component
public class Sectors extends Catalogue<Sector> {
  private final DSLContext sql;

  Sectors(DSLContext sql, FirstLoad loaded) {
    this.sql = sql;
    refresh();
  }

  /// The sectors of a group, none for a sector.
  public List<Sector> children(String code) {
    return all().stream().filter(sector -> code.equals(sector.parent())).toList();
  }

  /// The other sectors of its group, or the other groups.
  public List<Sector> neighbours(Sector sector) {
    return all().stream().filter(other -> Objects.equals(other.parent(), sector.parent()) && !other.equals(sector)).toList();
  }

  /// The sector, with its members when it is a group; nothing for any other word.
  public Set<String> withMembers(String code) {
    return Stream.concat(find(code).stream(), children(code).stream()).map(Sector::code).collect(Collectors.toSet());
  }

  /// The groups.
  public List<Sector> groups() {
    return all().stream().filter(sector -> sector.level() == 1).toList();
  }

  @Override
  List<Kept<Sector>> read() {
    return sql.selectFrom(SECTOR).orderBy(SECTOR.CODE).fetch(row -> new Kept<>(row.getCode(),
        new Sector(row.getCode(), row.getLevel(), row.getParent(), BilingualText.of(row.getNameVi(), row.getNameEn()),
            List.of(row.getKeywordsVi()), List.of(row.getKeywordsEn()), List.of(row.getSections()),
            List.of(row.getDivisions()), Set.of(row.getSdgs())), row.getWithdrawn()));
  }
}
