package vn.donghanh.registries.profiles;

import java.util.Set;
import vn.donghanh.BilingualText;

/// Thẻ mũi nhọn: what orders and matching need to know of a published spearhead.
///
/// @param sectors codes of the taxonomy
/// @param markets codes of markets, none when it is for every market
public record SpearheadCard(SpearheadId id, String locality, int year, BilingualText title, Set<String> sectors, Set<String> markets) {}
