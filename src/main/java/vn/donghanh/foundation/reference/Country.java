package vn.donghanh.foundation.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;

/// Quốc gia, vùng lãnh thổ: an entry of ISO 3166-1 with its relations with Viet Nam.
///
/// @param code                  alpha-3
/// @param alpha2                alpha-2
/// @param region                UN M49 continent, in English
/// @param subregion             UN M49 subregion, in English
/// @param relations             the day relations were established, null when unknown or none
/// @param relationsVerification how far that day was checked, null when there is none
/// @param partnership           the level of partnership, null when there is none
public record Country(
    String code, String alpha2, BilingualText name, String region, String subregion, boolean unMember,
    boolean asean, boolean apec, boolean eu, Standing standing, @Nullable LocalDate relations,
    @Nullable Verification relationsVerification, @Nullable Partnership partnership, BilingualText note) {

  /// Tình trạng quan hệ: whether Viet Nam has diplomatic relations with it.
  public enum Standing { ESTABLISHED, NONE, NOT_APPLICABLE, VIET_NAM }

  /// True: it belongs in a list of countries with diplomatic relations.
  public boolean hasRelations() {
    return standing == Standing.ESTABLISHED;
  }
}
