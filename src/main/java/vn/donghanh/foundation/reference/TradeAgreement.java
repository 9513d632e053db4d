package vn.donghanh.foundation.reference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;

/// Hiệp định thương mại: a free trade agreement of Viet Nam.
///
/// @param parties         alpha-3 codes, Viet Nam's included
/// @param signed          null while it is negotiated
/// @param inForceForVietNam null while it is not in force
/// @param accessions      parties for which it came into force on another day
public record TradeAgreement(
    String code, BilingualText name, Set<String> parties, @Nullable LocalDate signed,
    @Nullable LocalDate inForceForVietNam, Status status, Map<String, LocalDate> accessions, BilingualText note,
    Source source) {

  /// Tình trạng.
  public enum Status { IN_FORCE, SIGNED, NEGOTIATING, SUPERSEDED }

  public TradeAgreement {
    parties = Set.copyOf(parties);
    accessions = Map.copyOf(accessions);
  }

  /// True when it binds Viet Nam on that day.
  public boolean inForce(LocalDate date) {
    return status == Status.IN_FORCE && inForceForVietNam != null && !date.isBefore(inForceForVietNam);
  }

  /// True when it binds Viet Nam and that country on that day.
  public boolean inForceWith(String country, LocalDate date) {
    if (status != Status.IN_FORCE || inForceForVietNam == null || !parties.contains(country)) {
      return false;
    }
    return !date.isBefore(inForceForVietNam) && !date.isBefore(accessions.getOrDefault(country, inForceForVietNam));
  }

  /// Since when it binds Viet Nam and that country, null while it does not.
  public @Nullable LocalDate since(String country) {
    return accessions.getOrDefault(country, inForceForVietNam);
  }
}
