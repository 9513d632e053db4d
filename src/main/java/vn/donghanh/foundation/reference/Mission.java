package vn.donghanh.foundation.reference;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;

/// Cơ quan đại diện: a mission of Viet Nam abroad.
///
/// @param hostCountry   alpha-3 of where it stands
/// @param accredited    alpha-3 of the other countries it is responsible for
/// @param organisations the organisations it is accredited to
/// @param accreditation how far `accredited` was checked, null when there is none
public record Mission(
    String id, Kind kind, BilingualText name, String city, String hostCountry, Set<String> accredited,
    Set<String> organisations, @Nullable Verification accreditation, BilingualText note,
    Source source) {

  /// Loại cơ quan; an economic and cultural office is no mission and never in a list of them.
  public enum Kind { EMBASSY, CONSULATE_GENERAL, PERMANENT_MISSION, ECONOMIC_CULTURAL_OFFICE }

  public Mission {
    accredited = Set.copyOf(accredited);
    organisations = Set.copyOf(organisations);
  }

  /// Địa bàn phụ trách: where it is responsible. A permanent mission answers for an organisation, not for its host.
  public Set<String> countries() {
    return kind == Kind.PERMANENT_MISSION ? accredited
        : Stream.concat(Stream.of(hostCountry), accredited.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
