package vn.donghanh.foundation.reference.loading;

/// Dòng sai: what is wrong in a file, and where.
///
/// @param line  the line in the file, from 1; the header is 1
/// @param field the column, empty when the whole line or file is meant
public record Fault(String file, long line, String field, String reason) {

  @Override
  public String toString() {
    return file + ":" + line + (field.isEmpty() ? "" : " " + field) + ": " + reason;
  }
}
