package vn.donghanh.foundation.search;

import java.util.List;

/// Tên gọi khác: who asks for one of the `forms` also means each of the `meanings`.
///
/// @param forms    what may be typed, such as Bình Dương
/// @param meanings what is written in records, such as Thành phố Hồ Chí Minh
public record Alias(List<String> forms, List<String> meanings) {

  public Alias {
    forms = List.copyOf(forms);
    meanings = List.copyOf(meanings);
  }

  /// Names of one thing: each means all the others.
  public static Alias mutual(List<String> names) {
    return new Alias(names, names);
  }
}
