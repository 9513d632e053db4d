package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.CURRENT_PARTNER;
import static vn.donghanh.registries.partners.db.Tables.PARTNER;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
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
        "OWNER".equals(row.getAudience()),
        new Source(row.getSource(), row.getSourceAsOf(), Verification.valueOf(row.getSourceVerification()), row.getSourceNote()),
        row.getSourced(), level(row.getLevel()), row.getLevelExpires(), row.getLastConfirmed(), row.getFreshUntil(),
        row.getVersion(), List.of(row.getOtherNames()));
  }

  static void fill(PartnerRecord row, Profile profile) {
    row.setKind(profile.kind().name());
    row.setName(profile.name());
    row.setNameVi(profile.nameVi());
    row.setSortName(fold(profile.title().vi()));
    if (row.getOtherNames() == null) {
      row.setOtherNames(new String[0]);
    }
    row.setWords(fold(profile.name() + " " + profile.nameVi() + " " + String.join(" ", row.getOtherNames())));
    row.setPlainNames(PlainNames.of(profile).toArray(String[]::new));
    row.setSiteHost(PlainNames.host(profile.website()));
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

  /// The records that a partner stands for, itself included: what hangs on one of them is the partner's.
  static Select<Record1<String>> own(String partner) {
    var record = PARTNER.as("own");
    return DSL.select(record.ID).from(record).where(record.ID.eq(partner).or(record.MERGED_INTO.eq(partner)));
  }

  /// The record that an id means today: what is added goes there, whatever page it was typed on.
  static Field<String> current(String partner) {
    return DSL.field(DSL.select(CURRENT_PARTNER.CURRENT).from(CURRENT_PARTNER).where(CURRENT_PARTNER.ID.eq(partner)));
  }

  /// Without marks and case, đ as d: how names are put in order and looked for.
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D')
        .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /// What [#card] reads: a list of thousands does not fetch what it does not show.
  static final List<Field<?>> CARD = List.of(PARTNER.ID, PARTNER.NAME, PARTNER.NAME_VI, PARTNER.KIND, PARTNER.COUNTRY,
      PARTNER.TERRITORY, PARTNER.SECTORS, PARTNER.LEVEL, PARTNER.LEVEL_EXPIRES, PARTNER.SOURCED, PARTNER.LAST_CONFIRMED,
      PARTNER.FRESH_UNTIL);

  static PartnerCard card(Record row, LocalDate today) {
    var name = row.get(PARTNER.NAME);
    var nameVi = row.get(PARTNER.NAME_VI);
    return new PartnerCard(row.get(PARTNER.ID), BilingualText.of(nameVi.isEmpty() ? name : nameVi, name),
        PartnerKind.valueOf(row.get(PARTNER.KIND)), row.get(PARTNER.COUNTRY), Set.of(row.get(PARTNER.TERRITORY)),
        Set.of(row.get(PARTNER.SECTORS)),
        Partner.level(level(row.get(PARTNER.LEVEL)), row.get(PARTNER.LEVEL_EXPIRES), row.get(PARTNER.SOURCED), today),
        row.get(PARTNER.LAST_CONFIRMED), today.isAfter(row.get(PARTNER.FRESH_UNTIL)));
  }

  /// [#CARD] in the plainest types, for [#cards]: lists as one text, days as numbers.
  static final List<Field<?>> CARD_QUICK = List.of(PARTNER.ID, PARTNER.NAME, PARTNER.NAME_VI, PARTNER.KIND, PARTNER.COUNTRY,
      list(PARTNER.TERRITORY), list(PARTNER.SECTORS), PARTNER.LEVEL, day(PARTNER.LEVEL_EXPIRES), PARTNER.SOURCED,
      day(PARTNER.LAST_CONFIRMED), day(PARTNER.FRESH_UNTIL));

  /// Thousands of cards at once, read past the conversions that would take most of the time. Sets that are alike are one.
  static List<PartnerCard> cards(ResultSet rows, LocalDate today) {
    var sets = new HashMap<String, Set<String>>();
    var cards = new ArrayList<PartnerCard>();
    try (rows) {
      while (rows.next()) {
        var name = rows.getString(2);
        var nameVi = rows.getString(3);
        cards.add(new PartnerCard(rows.getString(1), BilingualText.of(nameVi.isEmpty() ? name : nameVi, name),
            PartnerKind.valueOf(rows.getString(4)), rows.getString(5), sets.computeIfAbsent(rows.getString(6), PartnerRows::codes),
            sets.computeIfAbsent(rows.getString(7), PartnerRows::codes),
            Partner.level(level(rows.getString(8)), date(rows, 9), rows.getBoolean(10), today), date(rows, 11),
            today.isAfter(LocalDate.ofEpochDay(rows.getLong(12)))));
      }
    } catch (SQLException e) {
      throw new DataAccessException("reading partners", e);
    }
    return cards;
  }

  private static Field<String> list(Field<String[]> column) {
    return DSL.field("array_to_string({0}, ' ')", String.class, column);
  }

  private static Field<Integer> day(Field<LocalDate> column) {
    return DSL.field("{0} - date '1970-01-01'", Integer.class, column);
  }

  private static Set<String> codes(String list) {
    return list.isEmpty() ? Set.of() : Set.of(list.split(" "));
  }

  private static @Nullable LocalDate date(ResultSet rows, int column) throws SQLException {
    var day = rows.getLong(column);
    return rows.wasNull() ? null : LocalDate.ofEpochDay(day);
  }
}
