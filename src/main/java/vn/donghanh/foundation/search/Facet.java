package vn.donghanh.foundation.search;

import java.util.regex.Pattern;

/// Tiêu chí lọc: one way to narrow results; its word is that of the address.
public enum Facet {
  KIND("loai", "[a-z][a-z.-]{0,80}"),
  COUNTRY("nuoc", "[A-Z]{3}"),
  LOCALITY("dia-phuong", "\\d{2}"),
  SECTOR("linh-vuc", "[A-Z][A-Z0-9-]{0,20}"),
  YEAR("nam", "[12]\\d{3}");

  private final String word;
  private final Pattern values;

  Facet(String word, String values) {
    this.word = word;
    this.values = Pattern.compile(values);
  }

  public String word() {
    return word;
  }

  public String key() {
    return "search.facet." + word;
  }

  boolean allows(String value) {
    return values.matcher(value).matches();
  }
}
