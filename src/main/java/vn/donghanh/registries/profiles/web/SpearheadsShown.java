package vn.donghanh.registries.profiles.web;

import java.util.List;
import vn.donghanh.registries.profiles.Initiative;
import vn.donghanh.registries.profiles.Spearhead;

/// What the panel of spearheads and initiatives shows.
///
/// @param year of the spearheads
public record SpearheadsShown(int year, List<Spearhead> spearheads, List<Initiative> initiatives, ProfileNames names) {}
