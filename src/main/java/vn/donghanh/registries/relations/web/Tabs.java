package vn.donghanh.registries.relations.web;

import java.util.List;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Tab;

/// The three pages of this module: relations, past events, anniversaries.
final class Tabs {

  private Tabs() {}

  static List<Tab> of(Frame frame, String current) {
    return List.of(tab(frame, "relations.tab.relations", "/quan-he", current),
        tab(frame, "relations.tab.events", "/quan-he/hoat-dong", current),
        tab(frame, "relations.tab.anniversaries", "/ky-niem", current));
  }

  private static Tab tab(Frame frame, String key, String address, String current) {
    return new Tab(frame.t(key), address, null, address.equals(current));
  }
}
