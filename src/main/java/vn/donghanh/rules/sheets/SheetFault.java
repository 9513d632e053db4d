package vn.donghanh.rules.sheets;

import java.util.List;

/// Lỗi của dòng: what is wrong in one cell, as a message key, so that each reader has it in their language.
///
/// @param column    the column's key, empty when the whole row is meant
/// @param arguments plain words and numbers for the message
public record SheetFault(String column, String key, List<String> arguments) {

  public SheetFault {
    arguments = List.copyOf(arguments);
  }

  public static SheetFault at(String column, String key, Object... arguments) {
    return new SheetFault(column, key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
  }
}
