package vn.donghanh.registries.partners.web;

import java.util.List;
import vn.donghanh.registries.partners.PartnerCard;

/// What the panel of partners shows.
///
/// @param title   a message key
/// @param address where all of them are
/// @param count   how many there are
public record PanelPage(String title, String address, List<PartnerCard> partners, int count) {}
