package vn.donghanh.foundation.reference.loading;

import static vn.donghanh.foundation.reference.db.Tables.COUNTRY;

import java.util.List;
import java.util.Objects;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.PartialDate;
import vn.donghanh.foundation.reference.Partnership;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.foundation.reference.db.tables.records.CountryRecord;

/// Quốc gia, vùng lãnh thổ, with relations and partnership.
final class CountrySheet implements Sheet {

  @Override
  public String file() {
    return "countries";
  }

  @Override
  public List<String> header() {
    return List.of(
        "alpha2", "alpha3", "name_vi", "name_en", "region", "subregion", "un_member",
        "diplomatic_relations", "relations_date", "relations_date_verification", "partnership_level",
        "partnership_date", "partnership_date_precision", "counted_in_42",
        "partnership_verification", "asean", "apec", "eu", "note", "note_vi");
  }

  @Override
  public List<List<String>> keys() {
    return List.of(List.of("alpha3"), List.of("alpha2"));
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.all(COUNTRY));
  }

  @Override
  public List<CountryRecord> read(Line line, Codes codes) {
    var row = new CountryRecord();
    row.setCode(line.matching("alpha3", "[A-Z]{3}"));
    row.setAlpha2(line.matching("alpha2", "[A-Z]{2}"));
    row.setNameVi(line.text("name_vi"));
    row.setNameEn(line.text("name_en"));
    row.setRegion(line.text("region"));
    row.setSubregion(line.text("subregion"));
    row.setUnMember(line.yes("un_member"));
    row.setAsean(line.yes("asean"));
    row.setApec(line.yes("apec"));
    row.setEu(line.yes("eu"));
    row.setNote(line.optional("note"));
    row.setNoteVi(line.optional("note_vi"));
    relations(line, row);
    partnership(line, row);
    if (row.getCode().equals("TWN") && !row.getNameVi().equals("Đài Loan (Trung Quốc)")) {
      line.wrong("name_vi", "must be Đài Loan (Trung Quốc)", row);
    }
    return List.of(row);
  }

  private static void relations(Line line, CountryRecord row) {
    row.setStanding(switch (line.text("diplomatic_relations")) {
      case "yes" -> Country.Standing.ESTABLISHED.name();
      case "no" -> Country.Standing.NONE.name();
      case "n/a" -> Country.Standing.NOT_APPLICABLE.name();
      case "self" -> Country.Standing.VIET_NAM.name();
      case String other -> line.wrong("diplomatic_relations", "unknown word: " + other, "NONE");
    });
    row.setRelationsOn(line.dateOrNull("relations_date"));
    row.setRelationsVerification(line.wordOrNull("relations_date_verification", Verification.class));
    if ((row.getRelationsOn() == null) != (row.getRelationsVerification() == null)) {
      line.wrong("relations_date_verification", "a date and its mark go together", row);
    }
    if (row.getRelationsOn() != null && !row.getStanding().equals(Country.Standing.ESTABLISHED.name())) {
      line.wrong("relations_date", "a date without relations", row);
    }
  }

  private static void partnership(Line line, CountryRecord row) {
    var since = line.partialOrNull("partnership_date");
    row.setPartnershipLevel(line.wordOrNull("partnership_level", Partnership.Level.class));
    row.setPartnershipOn(since == null ? null : since.first());
    row.setPartnershipPrecision(since == null ? null : since.precision().name());
    row.setPartnershipVerification(line.wordOrNull("partnership_verification", Verification.class));
    if ((row.getPartnershipLevel() == null) != (row.getPartnershipVerification() == null)) {
      line.wrong("partnership_verification", "a level and its mark go together", row);
    }
    row.setPartnershipCounted(row.getPartnershipLevel() != null && line.yes("counted_in_42"));
    var precision = line.wordOrNull("partnership_date_precision", PartialDate.Precision.class);
    if (!Objects.equals(precision, row.getPartnershipPrecision())) {
      line.wrong("partnership_date_precision", "not the precision of the date", row);
    }
  }
}
