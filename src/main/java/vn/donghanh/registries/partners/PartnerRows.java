package vn.donghanh.registries.partners;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.registries.partners.db.tables.records.PartnerRecord;

/// Between the table's row and the partner.
final class PartnerRows {

  private PartnerRows() {}

  static Partner partner(PartnerRecord row, List<Identifier> identifiers) {
    var profile = new Profile(PartnerKind.valueOf(row.getKind()), row.getName(), row.getNameVi(), row.getCountry(),
        Set.of(row.getTerritory()), Set.of(row.getSectors()), row.getWebsite(), row.getParent(), identifiers, row.getAbout());
    return new Partner(row.getId(), profile, row.getOwnerBody(), "PUBLIC".equals(row.getAudience()),
        new Source(row.getSource(), row.getSourceAsOf(), Verification.valueOf(row.getSourceVerification()), row.getSourceNote()),
        row.getSourced(), level(row.getLevel()), row.getLevelExpires(), row.getLastConfirmed(), row.getFreshUntil(),
        row.getVersion());
  }

  static void fill(PartnerRecord row, Profile profile) {
    row.setKind(profile.kind().name());
    row.setName(profile.name());
    row.setNameVi(profile.nameVi());
    row.setSortName(fold(profile.title().vi()));
    row.setWords(fold(profile.name() + " " + profile.nameVi()));
    row.setCountry(profile.country());
    row.setTerritory(profile.territory().toArray(String[]::new));
    row.setSectors(profile.sectors().toArray(String[]::new));
    row.setWebsite(profile.website());
    row.setParent(profile.parent());
    row.setAbout(profile.about());
  }

  static void fill(PartnerRecord row, Source source) {
    row.setSource(source.text());
    row.setSourceAsOf(source.asOf());
    row.setSourceVerification(source.verification().name());
    row.setSourceNote(source.note());
    row.setSourced(source.confirmed());
  }

  static @Nullable VerificationLevel level(@Nullable String word) {
    return Optional.ofNullable(word).map(VerificationLevel::valueOf).orElse(null);
  }

  /// Without marks and case, đ as d: how names are put in order and looked for.
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D')
        .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  static PartnerCard card(PartnerRecord row, LocalDate today) {
    return new PartnerCard(row.getId(), title(row), PartnerKind.valueOf(row.getKind()), row.getCountry(),
        Set.of(row.getTerritory()), Set.of(row.getSectors()),
        Partner.level(level(row.getLevel()), row.getLevelExpires(), row.getSourced(), today),
        row.getLastConfirmed(), today.isAfter(row.getFreshUntil()));
  }

  private static BilingualText title(PartnerRecord row) {
    return BilingualText.of(row.getNameVi().isEmpty() ? row.getName() : row.getNameVi(), row.getName());
  }
}
