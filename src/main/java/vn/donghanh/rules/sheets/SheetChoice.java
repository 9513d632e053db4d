package vn.donghanh.rules.sheets;

import vn.donghanh.BilingualText;

/// Giá trị của danh mục: one value that a column offers.
///
/// @param code what is stored
/// @param name what a drop-down list shows; a semicolon in it would split a cell and becomes a comma
public record SheetChoice(String code, BilingualText name) {

  public SheetChoice {
    name = BilingualText.of(name.vi().replace(';', ','), name.en().replace(';', ','));
  }
}
