package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.LOAD;
import static vn.donghanh.registries.partners.db.Tables.PARTNER;
import static vn.donghanh.registries.partners.db.Tables.PROVENANCE;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.loading.Fault;
import vn.donghanh.registries.partners.db.tables.records.PartnerRecord;

/// Nạp đối tác: brings the register to the files this release carries, as a whole or not at all; the same files twice
/// change nothing. A field that a person has changed since is theirs, and a later file leaves it alone.
@Component
class PartnerLoading {
  private static final Logger LOG = LoggerFactory.getLogger(PartnerLoading.class);

  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Today today;
  private final PartnerFile file;
  private final Freshness freshness;
  private final PartnersIndex index;

  PartnerLoading(DSLContext sql, TransactionOperations transactions, Today today, PartnerFile file, Freshness freshness,
      PartnersIndex index) {
    this.sql = sql;
    this.transactions = transactions;
    this.today = today;
    this.file = file;
    this.freshness = freshness;
    this.index = index;
    load(PartnerFile.bundled(PartnerFile.PARTNERS), PartnerFile.bundled(PartnerFile.TERRITORIES))
        .forEach(fault -> LOG.error("Partner file refused: {}", fault));
  }

  /// Takes the two files; answers with what is wrong in them, and has then taken nothing.
  List<Fault> load(byte[] partners, byte[] territories) {
    var faults = new ArrayList<Fault>();
    var rows = file.read(partners, territories, faults::add);
    if (faults.isEmpty()) {
      transactions.executeWithoutResult(_ -> take(rows, sha256(partners, territories)));
    }
    return faults;
  }

  private void take(List<PartnerFile.Row> rows, String sha256) {
    // Two nodes that start together: the second waits and then finds everything done.
    sql.select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.val(7_214_500_052L))).fetch();
    var last = sql.select(LOAD.SHA256).from(LOAD).where(LOAD.FILE.eq(PartnerFile.PARTNERS)).fetchOne(LOAD.SHA256);
    if (sha256.equals(last)) {
      return;
    }
    rows.forEach(this::take);
    sql.insertInto(LOAD).set(LOAD.FILE, PartnerFile.PARTNERS).set(LOAD.SHA256, sha256).set(LOAD.ROWS, rows.size())
        .set(LOAD.LOADED_AT, today.now().atOffset(ZoneOffset.UTC)).onConflict(LOAD.FILE).doUpdate().setAllToExcluded().execute();
  }

  private void take(PartnerFile.Row row) {
    var stored = sql.fetchOptional(PARTNER, PARTNER.ID.eq(row.id()));
    var persons = changedByPersons(row.id());
    var before = stored.map(record -> PartnerRows.partner(record, List.of()));
    var profile = before.map(partner -> row.profile().with(persons, partner.profile())).orElse(row.profile());
    if (before.filter(it -> it.profile().equals(profile) && it.source().equals(row.source())).isPresent()) {
      return;
    }
    var record = stored.orElseGet(() -> fresh(row));
    record.setVersion(stored.map(it -> it.getVersion() + 1).orElse(1));
    PartnerRows.fill(record, profile);
    PartnerRows.fill(record, row.source());
    record.setFreshUntil(freshness.until(profile.kind(), Objects.requireNonNullElse(record.getLastConfirmed(), PartnerFile.AS_OF)));
    record.setChangedAt(today.now().atOffset(ZoneOffset.UTC));
    record.store();
    row.sources().forEach((field, source) -> {
      if (!persons.contains(field)) {
        put(row.id(), field, source);
      }
    });
    if (record.getMergedInto() == null) {
      index.put(PartnerRows.partner(record, List.of()));
    }
  }

  private PartnerRecord fresh(PartnerFile.Row row) {
    var record = sql.newRecord(PARTNER);
    record.setId(row.id());
    record.setAudience("PUBLIC");
    record.setCreatedAt(today.now().atOffset(ZoneOffset.UTC));
    return record;
  }

  private Set<ProfileField> changedByPersons(String partner) {
    return sql.select(PROVENANCE.FIELD).from(PROVENANCE)
        .where(PROVENANCE.PARTNER.eq(partner), PROVENANCE.BY_NAME.isNotNull())
        .fetchSet(row -> ProfileField.valueOf(row.value1()));
  }

  private void put(String partner, ProfileField field, Source source) {
    sql.insertInto(PROVENANCE)
        .set(PROVENANCE.PARTNER, partner).set(PROVENANCE.FIELD, field.name())
        .set(PROVENANCE.SOURCE, source.text()).set(PROVENANCE.AS_OF, source.asOf())
        .set(PROVENANCE.VERIFICATION, source.verification().name()).set(PROVENANCE.NOTE, source.note())
        .set(PROVENANCE.AT, today.now().atOffset(ZoneOffset.UTC))
        .onConflict(PROVENANCE.PARTNER, PROVENANCE.FIELD).doUpdate().setAllToExcluded().execute();
  }

  private static String sha256(byte[]... files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var content : files) {
        digest.update(content);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
