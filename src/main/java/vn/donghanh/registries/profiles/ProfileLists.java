package vn.donghanh.registries.profiles;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static vn.donghanh.registries.profiles.db.Tables.EDITION;
import static vn.donghanh.registries.profiles.db.Tables.INITIATIVE;
import static vn.donghanh.registries.profiles.db.Tables.PROFILE;
import static vn.donghanh.registries.profiles.db.Tables.SPEARHEAD;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.clock.Today;

/// Danh sách hồ sơ địa phương: what is published of each locality in a year; the same for every reader.
@Component
public class ProfileLists {
  private final DSLContext sql;

  ProfileLists(DSLContext sql) {
    this.sql = sql;
  }

  /// The localities of which something is published, by code.
  @Transactional(readOnly = true)
  public Map<String, LocalityRow> of(int year) {
    var places = places(year).asTable("places");
    var locality = places.field(PROFILE.LOCALITY);
    var publishedAt = shownAt(locality);
    var spearheads = multiset(select(SPEARHEAD.ID, SPEARHEAD.TITLE, SPEARHEAD.TITLE_EN, SPEARHEAD.TITLE_STALE, SPEARHEAD.SECTORS, SPEARHEAD.MARKETS)
        .from(SPEARHEAD).where(SPEARHEAD.LOCALITY.eq(locality), SPEARHEAD.YEAR.eq(year), SPEARHEAD.PUBLISHED_AT.isNotNull()).orderBy(SPEARHEAD.PLACE));
    var initiatives = selectCount().from(INITIATIVE)
        .where(INITIATIVE.LOCALITY.eq(locality), INITIATIVE.YEAR.eq(year), INITIATIVE.PUBLISHED_AT.isNotNull()).<Integer>asField("initiatives");
    return sql.select(locality, publishedAt, spearheads, initiatives).from(places).fetch(row -> new LocalityRow(row.value1(),
        row.value2() == null ? null : day(row.value2()),
        row.value3().map(it -> new SpearheadCard(new SpearheadId(it.value1()), row.value1(), year,
            new BilingualText(it.value2(), it.value3(), it.value4()), Set.of(it.value5()), Set.of(it.value6()))),
        row.value4())).stream().collect(Collectors.toMap(LocalityRow::locality, it -> it));
  }

  private static Field<OffsetDateTime> shownAt(Field<String> locality) {
    return select(EDITION.AT).from(EDITION).join(PROFILE).on(PROFILE.LOCALITY.eq(EDITION.LOCALITY), PROFILE.PUBLISHED.eq(EDITION.NUMBER))
        .where(EDITION.LOCALITY.eq(locality)).asField("shown_at");
  }

  private static Select<Record1<String>> places(int year) {
    return select(PROFILE.LOCALITY).from(PROFILE).where(PROFILE.PUBLISHED.isNotNull())
        .union(select(SPEARHEAD.LOCALITY).from(SPEARHEAD).where(SPEARHEAD.YEAR.eq(year), SPEARHEAD.PUBLISHED_AT.isNotNull()))
        .union(select(INITIATIVE.LOCALITY).from(INITIATIVE).where(INITIATIVE.YEAR.eq(year), INITIATIVE.PUBLISHED_AT.isNotNull()));
  }

  private static LocalDate day(OffsetDateTime moment) {
    return LocalDate.ofInstant(moment.toInstant(), Today.VIET_NAM);
  }
}
