package vn.donghanh.foundation.reference;

import vn.donghanh.BilingualText;

/// Khái niệm: a good, a work or a service, finer than a sector, with what it is called in both languages.
///
/// @param code   the sector's code, a dot and its own key, such as `AGR-FIS.shrimp`
/// @param sector the code of the sector it belongs to
public record Concept(String code, String sector, BilingualText name) {}
