package vn.donghanh.foundation.search;

import java.util.List;

/// Tên gọi khác: who asks for one of the `forms` also means each of the `meanings`.
///
/// @param forms    what may be typed, such as Bình Dương
/// @param meanings what is written in records, such as Thành phố Hồ Chí Minh
/// @param same     true when form and meaning are one and the same thing: who types the form has named the record
public record Alias(List<String> forms, List<String> meanings, boolean same) {

  public Alias {
    forms = List.copyOf(forms);
    meanings = List.copyOf(meanings);
  }

  /// Names of one thing: each means all the others.
  public static Alias mutual(List<String> names) {
    return new Alias(names, names, true);
  }

  /// Another name of a thing that is not written in records.
  public static Alias of(String form, String meaning) {
    return new Alias(List.of(form), List.of(meaning), true);
  }

  /// The name of something that is now part of a greater whole.
  public static Alias partOf(List<String> forms, String whole) {
    return new Alias(forms, List.of(whole), false);
  }
}
