package vn.donghanh.foundation.site;

import java.util.List;

/// Trang công khai: the addresses that a module shows to everybody, for search engines to find.
public interface PublicPages {

  /// A word of small letters for the module's part of the map of the site.
  String name();

  /// @param most a map of a site holds no more
  List<String> addresses(int most);
}
