package vn.donghanh.foundation.search;

import java.util.Optional;
import vn.donghanh.BilingualText;

/// Tên của giá trị lọc: what a country, locality or sector is called; a module above knows it.
public interface FacetNames {

  /// Empty when this module does not name that facet, or knows no such code.
  Optional<BilingualText> name(Facet facet, String code);
}
