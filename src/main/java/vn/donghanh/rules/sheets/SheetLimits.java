package vn.donghanh.rules.sheets;

/// Giới hạn của tệp: what a workbook may be at most. Sizes are judged before a part is opened and again while it is read.
public final class SheetLimits {
  /// Bytes of an upload.
  public static final int UPLOAD = 10 * 1024 * 1024;
  /// Bytes of all parts unpacked, as declared and as counted.
  static final long UNPACKED = 100L * 1024 * 1024;
  static final int PARTS = 500;
  /// Nobody's rows pack better than this; a part smaller than [#SMALL] may.
  static final int RATIO = 150;
  static final long SMALL = 1024 * 1024;
  static final int SHEETS = 20;
  /// Rows with anything in them.
  public static final int ROWS = 50_000;
  static final int COLUMNS = 200;
  /// Characters that a spreadsheet itself takes in a cell.
  static final int CELL = 32_767;

  private SheetLimits() {}
}
