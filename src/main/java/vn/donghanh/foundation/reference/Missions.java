package vn.donghanh.foundation.reference;

import static vn.donghanh.foundation.reference.db.Tables.MISSION;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.db.tables.records.MissionRecord;

/// Các cơ quan đại diện. The economic and cultural office in Taipei is not a mission: it stands apart in [#offices()]
/// and nothing that follows diplomatic relations ever meets it.
@Component
public class Missions extends Catalogue<Mission> {
  private final DSLContext sql;
  private final Sources sources;
  private volatile List<Mission> offices = List.of();

  Missions(DSLContext sql, Sources sources) {
    this.sql = sql;
    this.sources = sources;
    refresh();
  }

  /// Those responsible for a country: those that stand there, the embassy first, then those accredited from elsewhere.
  /// Permanent missions to organisations answer for no country.
  public List<Mission> responsibleFor(String country) {
    var bilateral = all().stream().filter(mission -> mission.kind() != Mission.Kind.PERMANENT_MISSION).toList();
    return Stream.concat(
        bilateral.stream().filter(mission -> mission.hostCountry().equals(country)),
        bilateral.stream().filter(mission -> mission.accredited().contains(country))).toList();
  }

  /// The country that a page is about: the country itself, or the one in which a mission stands. A permanent mission
  /// answers for an organisation, an office for nobody.
  public Optional<String> countryOf(Subject subject) {
    return Subjects.is(subject, "country") ? Optional.of(Subjects.code(subject))
        : Subjects.is(subject, "mission") ? find(Subjects.code(subject))
            .filter(mission -> mission.kind() != Mission.Kind.PERMANENT_MISSION).map(Mission::hostCountry)
        : Optional.empty();
  }

  /// Offices that are no missions.
  public List<Mission> offices() {
    return offices;
  }

  /// The office with this id, which [#find] does not know.
  public Optional<Mission> findOffice(String id) {
    return offices.stream().filter(office -> office.id().equals(id)).findFirst();
  }

  @Override
  List<Kept<Mission>> read() {
    var asOf = sources.of("missions", "post").asOf();
    var all = sql.selectFrom(MISSION).fetch(row -> new Kept<>(row.getId(), mission(row, asOf), row.getWithdrawn())).stream()
        .sorted(Comparator.<Kept<Mission>>comparingInt(kept -> kept.entry().kind().ordinal())
            .thenComparing(Names.by(kept -> kept.entry().name().vi()))).toList();
    offices = all.stream().filter(kept -> isOffice(kept) && !kept.withdrawn()).map(Kept::entry).toList();
    return all.stream().filter(kept -> !isOffice(kept)).toList();
  }

  private static boolean isOffice(Kept<Mission> kept) {
    return kept.entry().kind() == Mission.Kind.ECONOMIC_CULTURAL_OFFICE;
  }

  private static Mission mission(MissionRecord row, @Nullable LocalDate asOf) {
    return new Mission(row.getId(), Mission.Kind.valueOf(row.getKind()), BilingualText.of(row.getNameVi(), row.getNameEn()),
        row.getCity(), row.getHostCountry(), Set.of(row.getAccredited()), Set.of(row.getOrganisations()),
        accreditation(row.getAccreditedVerification()), BilingualText.of(row.getNoteVi(), row.getNote()),
        new Source(row.getSource(), asOf, Verification.valueOf(row.getVerification()), row.getNote()));
  }

  private static @Nullable Verification accreditation(@Nullable String word) {
    return word == null ? null : Verification.valueOf(word);
  }
}
