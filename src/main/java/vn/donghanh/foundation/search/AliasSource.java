package vn.donghanh.foundation.search;

import java.util.List;

/// Nguồn tên gọi khác: other names that a module above knows, such as those of former provinces. Asked once, at the
/// first search.
public interface AliasSource {

  List<Alias> aliases();
}
