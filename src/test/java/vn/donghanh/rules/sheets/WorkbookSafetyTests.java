package vn.donghanh.rules.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.rules.sheets.Workbooks.FORM;
import static vn.donghanh.rules.sheets.Workbooks.line;
import static vn.donghanh.rules.sheets.Workbooks.with;
import static vn.donghanh.rules.sheets.Workbooks.withRows;
import static vn.donghanh.rules.sheets.Workbooks.written;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.donghanh.Refusal;

/// What must not get in: refused by what it is and how large it is, in words that help, before it costs anything.
class WorkbookSafetyTests {
  private static final byte[] GOOD = written(FORM, List.of(line(5, "name", "Tên", "about", "Giới thiệu"), line(6, "name", "Hai")));

  @Test
  void what_is_no_workbook_is_called_what_it_is() {
    refused(read(new byte[0]), "sheets.refused.empty");
    refused(read("Tên;Nước\nA;VNM\nB;JPN".getBytes(StandardCharsets.UTF_8)), "sheets.refused.text");
    refused(read("%PDF-1.7 gì đó".getBytes(StandardCharsets.UTF_8)), "sheets.refused.other");
    refused(read(ole("")), "sheets.refused.old");
    refused(read(ole("EncryptedPackage")), "sheets.refused.password");
    refused(read(Arrays.copyOf(GOOD, GOOD.length / 2)), "sheets.refused.broken");
    refused(read(Workbooks.packed(java.util.Map.of("word/document.xml", new byte[9]))), "sheets.refused.other");
    refused(read(Workbooks.packed(java.util.Map.of("content.xml", new byte[9]))), "sheets.refused.save-as");
    refused(read(with(GOOD, "xl/vbaProject.bin", _ -> "x")), "sheets.refused.macros");
    refused(read(new byte[SheetLimits.UPLOAD + 1]), "sheets.refused.too-large");
  }

  @Test
  void a_bomb_is_refused_by_what_it_says_before_it_is_opened() {
    refused(read(with(GOOD, "xl/media/bomb.bin", _ -> "0".repeat(101 * 1024 * 1024))), "sheets.refused.bomb");
    refused(read(with(GOOD, "xl/media/dense.bin", _ -> "0".repeat(2 * 1024 * 1024))), "sheets.refused.bomb");
    var many = Workbooks.parts(GOOD);
    for (var i = 0; i < 600; i++) {
      many.put("xl/media/" + i, new byte[1]);
    }
    refused(read(Workbooks.packed(many)), "sheets.refused.bomb");
  }

  @Test
  void a_part_that_is_longer_than_it_says_is_stopped_while_it_is_read() {
    var padded = with(GOOD, Workbooks.SHEET, xml -> xml.replace("<sheetData>", "<sheetData>" + " ".repeat(900_000)));
    var lying = declaring(padded, Workbooks.SHEET, 1_000);
    refused(read(lying), "sheets.refused.bomb");
  }

  @Test
  void definitions_and_entities_are_refused_wherever_they_stand() {
    for (var part : List.of(Workbooks.SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels")) {
      refused(read(with(GOOD, part, xml -> xml.replaceFirst("(<\\?xml[^>]*\\?>)", "$1<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"))), "sheets.refused.entities");
    }
    var laughs = with(GOOD, Workbooks.SHEET, xml -> xml.replaceFirst("(<\\?xml[^>]*\\?>)", "$1<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>")
        .replace("</sheetData>", "<row r=\"9\"><c r=\"C9\" t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData>"));
    refused(read(laughs), "sheets.refused.entities");
  }

  @Test
  void a_cell_far_out_and_a_cell_too_long_cost_nothing() {
    refused(read(withRows("<row r=\"5\"><c r=\"ZZZZZ5\"><v>1</v></c></row>")), "sheets.refused.too-wide");
    refused(read(withRows("<row r=\"5\"><c r=\"C5\" t=\"inlineStr\"><is><t>" + text(40_000) + "</t></is></c></row>")), "sheets.refused.long-cell");
    refused(read(withRows("<row r=\"999999999\"><c r=\"C5\"><v>1</v></c></row>")), "sheets.refused.broken");
    refused(read(withRows("<row r=\"5\"><c r=\"C5\" t=\"s\"><v>99999999</v></c></row>")), "sheets.refused.broken");
    assertThat(Workbooks.cells(SheetReading.read(withRows("<row r=\"5\"><c r=\"F5\"><v>1E999999999</v></c></row>"), FORM), "on")).containsExactly("1E999999999");
  }

  @Test
  void more_rows_than_are_allowed_are_refused() {
    var rows = new StringBuilder();
    for (var row = 5; row <= SheetLimits.ROWS + 6; row++) {
      rows.append("<row r=\"").append(row).append("\"><c r=\"C").append(row).append("\"><v>").append(Integer.toString(row * 7919, 36).replaceAll("\\D", "9")).append("</v></c></row>");
    }
    refused(read(withRows(rows.toString())), "sheets.refused.too-many");
  }

  /// The bytes of a good workbook and of its sheet, changed at random: it is read, or refused, and nothing else.
  @Test
  void whatever_is_done_to_a_workbook_it_is_read_or_refused() {
    var chance = new SplittableRandom(Long.getLong("donghanh.seed", 20_261_122L));
    var began = System.nanoTime();
    var refused = 0;
    for (var i = 0; i < 1_500; i++) {
      try {
        SheetReading.read(mutated(chance), FORM);
      } catch (Refusal refusal) {
        assertThat(refusal.key()).startsWith("sheets.refused.");
        refused++;
      }
    }
    assertThat(refused).isBetween(300, 1_499);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(60));
  }

  private static byte[] mutated(SplittableRandom chance) {
    if (chance.nextInt(3) == 0) {
      var bytes = GOOD.clone();
      for (var i = chance.nextInt(1, 12); i > 0; i--) {
        bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
      }
      return chance.nextInt(4) == 0 ? Arrays.copyOf(bytes, chance.nextInt(bytes.length)) : bytes;
    }
    var parts = List.of(Workbooks.SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels");
    return with(GOOD, parts.get(chance.nextInt(parts.size())), xml -> {
      var text = new StringBuilder(xml);
      for (var i = chance.nextInt(1, 6); i > 0 && text.length() > 40; i--) {
        var at = chance.nextInt(text.length() - 20);
        switch (chance.nextInt(4)) {
          case 0 -> text.setCharAt(at, (char) chance.nextInt(32, 127));
          case 1 -> text.delete(at, at + chance.nextInt(1, 20));
          case 2 -> text.insert(at, text.substring(at, at + chance.nextInt(1, 20)));
          default -> text.insert(at, List.of("&a;", "<c r=\"A1\">", "]]>", "<!DOCTYPE a>", "1E9", "\"", "</row>", "<f>1</f>").get(chance.nextInt(8)));
        }
      }
      return text.toString();
    });
  }

  private static org.assertj.core.api.ThrowableAssert.ThrowingCallable read(byte[] upload) {
    return () -> SheetReading.read(upload, FORM);
  }

  private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading, String... keys) {
    org.assertj.core.api.Assertions.assertThatThrownBy(reading).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(keys).contains(refusal.key()));
  }

  private static byte[] ole(String holding) {
    var file = new byte[2_048];
    var start = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    System.arraycopy(start, 0, file, 0, start.length);
    var name = holding.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, file, 1_024, name.length);
    return file;
  }

  /// Random enough not to be packed away.
  private static String text(int length) {
    var chance = new SplittableRandom(1);
    return chance.ints(length, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  /// The same file whose directory says that a part is only so long.
  private static byte[] declaring(byte[] workbook, String part, int size) {
    var lying = workbook.clone();
    var name = part.getBytes(StandardCharsets.UTF_8);
    for (var at = 0; at < lying.length - 46 - name.length; at++) {
      var directory = lying[at] == 'P' && lying[at + 1] == 'K' && lying[at + 2] == 1 && lying[at + 3] == 2;
      if (directory && Arrays.equals(lying, at + 46, at + 46 + name.length, name, 0, name.length)) {
        for (var octet = 0; octet < 4; octet++) {
          lying[at + 24 + octet] = (byte) (size >> 8 * octet);
        }
      }
    }
    return lying;
  }
}
