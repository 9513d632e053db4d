package vn.donghanh.foundation.site;

import vn.donghanh.Actor;

/// Số đếm ở thanh trên: how many things wait behind an address, contributed by the module that owns the page.
/// Asked once a page for whoever is signed in, so one cheap query.
public interface NavigationCount {

  /// The address that the number stands at, such as `/thong-bao`.
  String link();

  int of(Actor actor);
}
