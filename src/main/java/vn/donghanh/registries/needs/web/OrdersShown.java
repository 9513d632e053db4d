package vn.donghanh.registries.needs.web;

import java.util.List;
import vn.donghanh.registries.needs.NeedRow;

/// What the panel of orders shows.
///
/// @param held    true on the page of a mission that holds them, false on that of a market
/// @param address where all of them are
public record OrdersShown(boolean held, String address, List<NeedRow> rows, NeedNames names) {}
