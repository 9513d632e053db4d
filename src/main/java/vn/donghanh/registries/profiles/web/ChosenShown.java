package vn.donghanh.registries.profiles.web;

import java.util.List;
import vn.donghanh.registries.profiles.SpearheadCard;

/// What the panel of those who put a sector or a market first shows.
///
/// @param address where all of them are
/// @param count   how many there are
public record ChosenShown(boolean ofSector, int year, String address, int count, List<SpearheadCard> rows, ProfileNames names) {}
