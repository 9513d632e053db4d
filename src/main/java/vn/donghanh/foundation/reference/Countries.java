package vn.donghanh.foundation.reference;

import static vn.donghanh.foundation.reference.db.Tables.COUNTRY;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.reference.db.tables.records.CountryRecord;

/// Các quốc gia và vùng lãnh thổ: all of ISO 3166-1; by the Vietnamese name.
@Component
public class Countries extends Catalogue<Country> {
  private final DSLContext sql;

  Countries(DSLContext sql, FirstLoad loaded) {
    this.sql = sql;
    refresh();
  }

  /// Those with diplomatic relations with Viet Nam.
  public List<Country> withRelations() {
    return all().stream().filter(Country::hasRelations).toList();
  }

  @Override
  List<Kept<Country>> read() {
    return sql.selectFrom(COUNTRY).fetch(row -> new Kept<>(row.getCode(), country(row), row.getWithdrawn()))
        .stream().sorted(Names.by(kept -> kept.entry().name().vi())).toList();
  }

  private static Country country(CountryRecord row) {
    return new Country(row.getCode(), row.getAlpha2(), BilingualText.of(row.getNameVi(), row.getNameEn()), row.getRegion(),
        row.getSubregion(), row.getUnMember(), row.getAsean(), row.getApec(), row.getEu(),
        Country.Standing.valueOf(row.getStanding()), row.getRelationsOn(), verification(row.getRelationsVerification()),
        partnership(row), BilingualText.of(row.getNoteVi(), row.getNote()));
  }

  private static @Nullable Partnership partnership(CountryRecord row) {
    var level = row.getPartnershipLevel();
    var verification = verification(row.getPartnershipVerification());
    return level == null || verification == null ? null : new Partnership(Partnership.Level.valueOf(level),
        PartialDate.of(row.getPartnershipOn(), row.getPartnershipPrecision()), row.getPartnershipCounted(), verification);
  }

  private static @Nullable Verification verification(@Nullable String word) {
    return word == null ? null : Verification.valueOf(word);
  }
}
