package vn.donghanh.registries.partners;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;

/// Thẻ đối tác: what lists and matching need of a partner, made in one query.
///
/// @param country       alpha-3 of its seat
/// @param territory     alpha-3 of the countries it stands for, empty for a body of many states or cities
/// @param level         that holds on the day asked
/// @param lastConfirmed null when nobody has confirmed it yet
public record PartnerCard(
    String id, BilingualText title, PartnerKind kind, String country, Set<String> territory, Set<String> sectors,
    VerificationLevel level, @Nullable LocalDate lastConfirmed, boolean stale) {

  /// False: a page says "chưa kiểm chứng" beside it.
  public boolean confirmed() {
    return level.confirmed();
  }
}
