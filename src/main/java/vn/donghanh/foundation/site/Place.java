package vn.donghanh.foundation.site;

/// Chỗ trong danh sách: the row after or before which a page of a list stands.
///
/// @param value what the list is ordered by, of that row
/// @param id    of that row, empty for the beginning
public record Place(String value, String id, boolean backward) {
  public static final Place FIRST = new Place("", "", false);

  /// As it stands in an address; the first place where that says nothing.
  static Place of(String written, boolean backward) {
    int cut = written.lastIndexOf('~');
    return cut < 0 ? FIRST : new Place(written.substring(0, cut), written.substring(cut + 1), backward);
  }

  String written() {
    return value + "~" + id;
  }
}
