package vn.donghanh.registries.partners.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.donghanh.rules.sheets.SheetLine;

/// Invented partners as rows of a sheet, drawn from a seed: some good, some wrong in one of the ways in which people are.
public final class UploadedPartners {
  private static final List<String> COUNTRIES = List.of("JPN", "KOR", "DEU", "IND", "FRA", "AUS", "USA", "THA");
  private static final List<String> WRONGS = List.of("name", "kind", "country", "website", "identifier-LEI", "source", "parent");

  private UploadedPartners() {}

  /// So many rows from row 5 on, of which so many are wrong.
  public static List<SheetLine> of(long seed, int rows, int wrong) {
    var chance = new SplittableRandom(seed);
    var lines = new ArrayList<SheetLine>();
    for (var row = 0; row < rows; row++) {
      var cells = good("Đối tác thử nghiệm " + seed + " " + row, COUNTRIES.get(chance.nextInt(COUNTRIES.size())));
      if (row % (rows / Math.max(1, wrong)) == 3 && wrong > lines.stream().filter(UploadedPartners::isWrong).count()) {
        var column = WRONGS.get(chance.nextInt(WRONGS.size()));
        cells.put(column, switch (column) {
          case "kind" -> "Hãng lạ";
          case "country" -> "Nước không có";
          case "website" -> "kitahama";
          case "identifier-LEI" -> "123";
          case "parent" -> "Tổ chức không có trong sổ";
          default -> "";
        });
      }
      lines.add(SheetLine.of(row + 5, cells));
    }
    return lines;
  }

  /// Everything that a partner must have, and a little more.
  public static Map<String, String> good(String name, String country) {
    var cells = new LinkedHashMap<String, String>();
    cells.put("name", name);
    cells.put("kind", "COMPANY");
    cells.put("country", country);
    cells.put("territory", country);
    cells.put("sectors", "");
    cells.put("website", "https://example.org/");
    cells.put("about", "Hồ sơ tạo ra để thử, không có thật.");
    cells.put("source", "Dữ liệu thử");
    return cells;
  }

  static SheetLine line(int number, Map<String, String> cells, String... more) {
    var all = new LinkedHashMap<>(cells);
    for (var at = 0; at < more.length; at += 2) {
      all.put(more[at], more[at + 1]);
    }
    return SheetLine.of(number, all);
  }

  private static boolean isWrong(SheetLine line) {
    return line.cell("name").isEmpty() || line.cell("kind").equals("Hãng lạ") || line.cell("country").startsWith("Nước") || line.cell("website").equals("kitahama")
        || line.cell("identifier-LEI").equals("123") || line.cell("source").isEmpty() || !line.cell("parent").isEmpty();
  }
}
