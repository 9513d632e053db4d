package vn.donghanh.foundation.reference;

import static vn.donghanh.foundation.reference.db.Tables.ACCESSION;
import static vn.donghanh.foundation.reference.db.Tables.TRADE_AGREEMENT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.reference.db.tables.records.AccessionRecord;

/// Các hiệp định thương mại tự do, by the day they came into force for Viet Nam.
@Component
public class TradeAgreements extends Catalogue<TradeAgreement> {
  private final DSLContext sql;
  private final Sources sources;

  TradeAgreements(DSLContext sql, Sources sources) {
    this.sql = sql;
    this.sources = sources;
    refresh();
  }

  /// Those that bind Viet Nam and that country on that day, the narrowest first: what two made between themselves says
  /// more of them than what fifteen made.
  public List<TradeAgreement> inForceWith(String country, LocalDate today) {
    return all().stream().filter(agreement -> agreement.inForceWith(country, today))
        .sorted(Comparator.comparingInt(agreement -> agreement.parties().size())).toList();
  }

  @Override
  List<Kept<TradeAgreement>> read() {
    var asOf = sources.of("ftas", "agreement").asOf();
    var accessions = sql.selectFrom(ACCESSION).where(ACCESSION.WITHDRAWN.isFalse()).fetch().stream()
        .collect(Collectors.groupingBy(AccessionRecord::getAgreement,
            Collectors.toMap(AccessionRecord::getCountry, AccessionRecord::getInForce)));
    return sql.selectFrom(TRADE_AGREEMENT).orderBy(TRADE_AGREEMENT.IN_FORCE_VNM.asc().nullsLast(), TRADE_AGREEMENT.CODE)
        .fetch(row -> new Kept<>(row.getCode(), new TradeAgreement(row.getCode(),
            BilingualText.of(row.getNameVi(), row.getNameEn()), Set.of(row.getParties()), row.getSigned(),
            row.getInForceVnm(), TradeAgreement.Status.valueOf(row.getStatus()),
            accessions.getOrDefault(row.getCode(), Map.of()), BilingualText.of(row.getNoteVi(), row.getNote()),
            new Source(row.getSource(), asOf, Verification.valueOf(row.getVerification()), row.getNote())),
            row.getWithdrawn()));
  }
}
