package vn.donghanh.foundation.reference.loading;

import static vn.donghanh.foundation.reference.db.Tables.COUNTRY;
import static vn.donghanh.foundation.reference.db.Tables.TRADE_AGREEMENT;

import java.util.List;
import vn.donghanh.foundation.reference.TradeAgreement;
import vn.donghanh.foundation.reference.db.tables.records.TradeAgreementRecord;

/// Hiệp định thương mại tự do.
final class TradeAgreementSheet implements Sheet {

  @Override
  public String file() {
    return "ftas";
  }

  @Override
  public List<String> header() {
    return List.of(
        "code", "name_vi", "name_en", "kind", "parties", "signed", "in_force", "in_force_vnm",
        "status", "note", "source", "verification", "note_vi");
  }

  @Override
  public List<List<String>> keys() {
    return List.of(List.of("code"));
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.all(TRADE_AGREEMENT));
  }

  @Override
  public List<TradeAgreementRecord> read(Line line, Codes codes) {
    var row = new TradeAgreementRecord();
    row.setCode(line.text("code"));
    row.setNameVi(line.text("name_vi"));
    row.setNameEn(line.text("name_en"));
    row.setKind(line.text("kind"));
    row.setParties(line.codes("parties", codes.of(COUNTRY.CODE)));
    row.setSigned(line.dateOrNull("signed"));
    row.setInForce(line.dateOrNull("in_force"));
    row.setInForceVnm(line.dateOrNull("in_force_vnm"));
    row.setStatus(line.word("status", TradeAgreement.Status.class));
    row.setSource(line.optional("source"));
    row.setVerification(line.verification());
    row.setNote(line.optional("note"));
    row.setNoteVi(line.optional("note_vi"));
    return List.of(row);
  }
}
