package vn.donghanh.foundation.site;

import java.util.Optional;
import vn.donghanh.BilingualText;

/// Tên cơ quan: what a body is called, for those below the catalogue of bodies. Implemented by reference.
public interface BodyNames {

  /// The body's name, also when it was withdrawn since; nothing for an id that nobody knows.
  Optional<BilingualText> name(String body);

  /// The body's name in words, its id where there is no name.
  default BilingualText nameOrId(String body) {
    return name(body).orElseGet(() -> BilingualText.of(body, body));
  }
}
