package vn.donghanh.foundation.reference;

import java.time.LocalDate;

/// Đơn vị cũ: one of the 63 provinces and cities of before 1 July 2025.
///
/// @param iso     its ISO 3166-2 code
/// @param newCode the code of the locality it is now, or is now part of
/// @param validTo its last day
public record FormerUnit(String iso, String name, String newCode, LocalDate validTo) {}
