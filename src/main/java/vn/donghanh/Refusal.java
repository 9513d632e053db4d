package vn.donghanh;

import java.util.List;

/// Từ chối: a rule said no. The page shows the message of `key` in the reader's language,
/// at the field it names where it names one; nothing has been changed.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String field;
  private final transient List<Object> arguments;

  public Refusal(String key, Object... arguments) {
    this("", key, List.of(arguments));
  }

  private Refusal(String field, String key, List<Object> arguments) {
    super(key);
    this.field = field;
    this.key = key;
    this.arguments = arguments;
  }

  /// A refusal that belongs to one field of a form.
  public static Refusal at(String field, String key, Object... arguments) {
    return new Refusal(field, key, List.of(arguments));
  }

  /// The message key, such as `needs.not-a-draft`.
  public String key() {
    return key;
  }

  /// The name of the form's field, empty when the whole record is meant.
  public String field() {
    return field;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
