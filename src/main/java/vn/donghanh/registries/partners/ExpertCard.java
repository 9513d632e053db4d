package vn.donghanh.registries.partners;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;

/// Thẻ chuyên gia: what lists and matching need of an overseas Vietnamese expert or association; never how to reach them.
///
/// @param kind          an expert, who is a person, or an association
/// @param country       alpha-3 of residence or seat
/// @param sectors       codes of the taxonomy
/// @param words         what they know, in words; empty when nobody has noted it
/// @param homeProvince  the code of the locality of today they come from, null when unknown
/// @param homeBefore    what that place was called before 1 July 2025, empty when the same
/// @param languages     ISO 639-1
/// @param offerWords    what they offer, in words
/// @param level         how far they were checked, on the day asked
/// @param lastConfirmed null when nobody has confirmed it yet
public record ExpertCard(
    String id, BilingualText title, PartnerKind kind, String country, Set<String> sectors, String words, @Nullable String homeProvince,
    String homeBefore, Set<String> languages, Set<ExpertOffer> offers, String offerWords, VerificationLevel level,
    @Nullable LocalDate lastConfirmed) {

  /// False: a page says "chưa kiểm chứng" beside it.
  public boolean confirmed() {
    return level.confirmed();
  }
}
