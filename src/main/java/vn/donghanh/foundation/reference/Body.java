package vn.donghanh.foundation.reference;

import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;

/// Cơ quan: a public body, an association, or a mission of Viet Nam.
///
/// @param parent    the id of the body above it, null when there is none
/// @param locality  the locality's code, null for a central body
/// @param mission   the mission's id, which is then also this body's, null for any other
/// @param validFrom since when it has this form, null when unknown
public record Body(
    String id, Kind kind, BilingualText name, String shortName, @Nullable String parent, @Nullable String locality,
    @Nullable String mission, @Nullable PartialDate validFrom, Source source) {

  /// Loại cơ quan.
  public enum Kind {
    NATIONAL_ASSEMBLY, STATE_PRESIDENT, JUDICIAL_BODY, STATE_AUDIT, PARTY_BODY, GOVERNMENT, PRIME_MINISTER, MINISTRY,
    MINISTRY_LEVEL_BODY, MOFA_UNIT, INTERSECTORAL_COMMITTEE, PEOPLES_COMMITTEE, PEOPLES_COUNCIL, FOREIGN_AFFAIRS_BODY,
    LOCAL_POLICE, LOCAL_MILITARY, BUSINESS_ASSOCIATION, FATHERLAND_FRONT, SOCIO_POLITICAL_ORGANISATION,
    PEOPLE_TO_PEOPLE, MISSION
  }
}
