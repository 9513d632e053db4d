package vn.donghanh;

/// Đối tượng: any record of any module, by the module's word and the record's id.
///
/// @param module the module's id, such as `needs`
/// @param id     the record's id within it
public record Subject(String module, String id) {

  public Subject {
    if (module.isBlank() || id.isBlank() || module.length() > 40 || id.length() > 80) {
      throw new IllegalArgumentException("not a subject: " + module + "/" + id);
    }
  }

  public static Subject of(String module, Object id) {
    return new Subject(module, id.toString());
  }

  @Override
  public String toString() {
    return module + "/" + id;
  }
}
