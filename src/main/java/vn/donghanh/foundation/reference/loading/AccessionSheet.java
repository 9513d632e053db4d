package vn.donghanh.foundation.reference.loading;

import static vn.donghanh.foundation.reference.db.Tables.ACCESSION;
import static vn.donghanh.foundation.reference.db.Tables.COUNTRY;
import static vn.donghanh.foundation.reference.db.Tables.TRADE_AGREEMENT;

import java.util.List;
import vn.donghanh.foundation.reference.db.tables.records.AccessionRecord;

/// Gia nhập: a party for which an agreement came into force on a day of its own.
final class AccessionSheet implements Sheet {

  @Override
  public String file() {
    return "accessions";
  }

  @Override
  public List<String> header() {
    return List.of("agreement", "country", "in_force", "source", "verification");
  }

  @Override
  public List<List<String>> keys() {
    return List.of(List.of("agreement", "country"));
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.all(ACCESSION));
  }

  @Override
  public List<AccessionRecord> read(Line line, Codes codes) {
    var row = new AccessionRecord();
    row.setAgreement(line.code("agreement", codes.of(TRADE_AGREEMENT.CODE)));
    row.setCountry(line.code("country", codes.of(COUNTRY.CODE)));
    row.setInForce(line.date("in_force"));
    row.setSource(line.optional("source"));
    row.setVerification(line.verification());
    return List.of(row);
  }
}
