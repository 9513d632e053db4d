package vn.donghanh.rules.sheets.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.site.Texts;
import vn.donghanh.rules.sheets.ImportRow;
import vn.donghanh.rules.sheets.SheetColumn;
import vn.donghanh.rules.sheets.SheetFault;
import vn.donghanh.rules.sheets.SheetForm;
import vn.donghanh.rules.sheets.SheetLine;
import vn.donghanh.rules.sheets.SheetWriting;

/// A workbook as an answer. It is whole before its first byte leaves, so that a file that broke off never looks whole.
@Component
class SheetFile {
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Texts texts;

  SheetFile(Texts texts) {
    this.texts = texts;
  }

  void send(HttpServletResponse response, String name, SheetForm form, List<SheetLine> lines, Locale locale) throws IOException {
    var file = new ByteArrayOutputStream();
    SheetWriting.write(file, form, lines, locale, texts::of);
    send(response, name, file);
  }

  /// The rows to be put right, each with what is wrong in one more cell.
  void sendWrong(HttpServletResponse response, String name, SheetForm form, List<ImportRow> rows, Locale locale) throws IOException {
    var lines = new ArrayList<SheetLine>();
    for (var row : rows) {
      var cells = new LinkedHashMap<>(row.cells());
      cells.put(SheetWriting.WRONG, Stream.concat(row.faults().stream(), row.why().stream())
          .map(fault -> said(fault, row, form, locale)).collect(Collectors.joining("\n")));
      lines.add(SheetLine.of(row.number(), cells));
    }
    var file = new ByteArrayOutputStream();
    SheetWriting.writeWrong(file, form, lines, locale, texts::of);
    send(response, name, file);
  }

  private String said(SheetFault fault, ImportRow row, SheetForm form, Locale locale) {
    var column = form.column(fault.column()).map(SheetColumn::label).map(label -> label.in(locale) + ": ").orElse("");
    return texts.of(locale, "sheets.row", row.number()) + " · " + column + texts.of(locale, fault.key(), fault.arguments().toArray());
  }

  private static void send(HttpServletResponse response, String name, ByteArrayOutputStream file) throws IOException {
    response.setContentType(TYPE);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
    response.setContentLength(file.size());
    file.writeTo(response.getOutputStream());
  }
}
