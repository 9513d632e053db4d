package vn.donghanh.rules.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.donghanh.BilingualText;

/// Workbooks for tests: written by the house, or taken apart and put together wrongly.
public final class Workbooks {
  public static final Locale VIETNAMESE = Locale.of("vi");
  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final SheetForm FORM = form("thu");

  private Workbooks() {}

  static SheetForm form(String id) {
    return new SheetForm(id, 1, BilingualText.of("Thử", "Trial"), List.of(BilingualText.of("Điền rồi tải lên.", "Fill in and upload.")), List.of(
        SheetColumn.of("id", SheetColumn.Kind.ID, BilingualText.of("Mã", "Id")),
        SheetColumn.of("version", SheetColumn.Kind.VERSION, BilingualText.of("Bản", "Version")),
        SheetColumn.of("name", SheetColumn.Kind.TEXT, BilingualText.of("Tên", "Name")).required(),
        SheetColumn.of("kind", SheetColumn.Kind.ONE_OF, BilingualText.of("Loại", "Kind")).offering(List.of(
            choice("COMPANY", "Doanh nghiệp", "Company"), choice("AGENCY", "Cơ quan", "Agency"))),
        SheetColumn.of("sectors", SheetColumn.Kind.SOME_OF, BilingualText.of("Lĩnh vực", "Sectors")).offering(List.of(
            choice("A", "Nông nghiệp", "Agriculture"), choice("A1", "Nông nghiệp", "Agriculture"), choice("B", "Đa dạng; sinh học", "Biodiversity"))),
        SheetColumn.of("on", SheetColumn.Kind.DATE, BilingualText.of("Ngày", "Day")),
        SheetColumn.of("about", SheetColumn.Kind.PARAGRAPH, BilingualText.of("Giới thiệu", "About"))));
  }

  private static SheetChoice choice(String code, String vi, String en) {
    return new SheetChoice(code, BilingualText.of(vi, en));
  }

  static SheetLine line(int number, String... cells) {
    var all = new LinkedHashMap<String, String>();
    for (var at = 0; at < cells.length; at += 2) {
      all.put(cells[at], cells[at + 1]);
    }
    return SheetLine.of(number, all);
  }

  public static byte[] written(SheetForm form, List<SheetLine> lines) {
    var out = new ByteArrayOutputStream();
    try {
      SheetWriting.write(out, form, lines, VIETNAMESE, (_, key, _) -> key.replace('.', ' '));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// The parts of a workbook, in their order.
  public static Map<String, byte[]> parts(byte[] workbook) {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get()) {
      for (var entry : Collections.list(zip.getEntries())) {
        try (var in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), in.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  public static byte[] packed(Map<String, byte[]> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// The same workbook with one part written anew.
  public static byte[] with(byte[] workbook, String part, UnaryOperator<String> change) {
    var parts = parts(workbook);
    parts.put(part, change.apply(new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    return packed(parts);
  }

  /// A workbook with this XML as the rows below the head; columns A to G are those of [#FORM].
  static byte[] withRows(String rows) {
    return with(written(FORM, List.of()), SHEET, xml -> xml.replace("</sheetData>", rows + "</sheetData>"));
  }

  static List<String> cells(List<SheetLine> lines, String key) {
    var all = new ArrayList<String>();
    lines.forEach(line -> all.add(line.cell(key)));
    return all;
  }
}
