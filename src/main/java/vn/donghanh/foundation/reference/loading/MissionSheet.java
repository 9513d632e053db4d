package vn.donghanh.foundation.reference.loading;

import static vn.donghanh.foundation.reference.db.Tables.BODY;
import static vn.donghanh.foundation.reference.db.Tables.COUNTRY;
import static vn.donghanh.foundation.reference.db.Tables.MISSION;

import java.util.List;
import org.jooq.UpdatableRecord;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.reference.Mission;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.foundation.reference.db.tables.records.BodyRecord;
import vn.donghanh.foundation.reference.db.tables.records.MissionRecord;

/// Cơ quan đại diện: each mission, and each as a body; an office that is no mission is no body.
final class MissionSheet implements Sheet {

  @Override
  public String file() {
    return "missions";
  }

  @Override
  public List<String> header() {
    return List.of(
        "id", "type", "name_vi", "name_en", "city", "host_country", "region", "subregion",
        "accredited_organisations", "accredited_countries", "accredited_verification", "source",
        "verification", "note", "note_vi");
  }

  @Override
  public List<List<String>> keys() {
    return List.of(List.of("id"));
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.all(MISSION), new Part(BODY, BODY.MISSION.isNotNull()));
  }

  @Override
  public List<UpdatableRecord<?>> read(Line line, Codes codes) {
    var row = new MissionRecord();
    row.setId(line.text("id"));
    row.setKind(line.word("type", Mission.Kind.class));
    row.setNameVi(line.text("name_vi"));
    row.setNameEn(line.text("name_en"));
    row.setCity(line.text("city"));
    row.setHostCountry(line.code("host_country", codes.of(COUNTRY.CODE)));
    row.setAccredited(line.codes("accredited_countries", codes.of(COUNTRY.CODE)));
    row.setOrganisations(line.list("accredited_organisations"));
    row.setAccreditedVerification(line.wordOrNull("accredited_verification", Verification.class));
    row.setSource(line.optional("source"));
    row.setVerification(line.verification());
    row.setNote(line.optional("note"));
    row.setNoteVi(line.optional("note_vi"));
    return row.getKind().equals(Mission.Kind.ECONOMIC_CULTURAL_OFFICE.name()) ? List.of(row) : List.of(row, body(row));
  }

  private static BodyRecord body(MissionRecord mission) {
    var row = new BodyRecord();
    row.setId(mission.getId());
    row.setKind(Body.Kind.MISSION.name());
    row.setNameVi(mission.getNameVi());
    row.setNameEn(mission.getNameEn());
    row.setShortName(shortName(mission));
    row.setParent(Bodies.MISSIONS_ABROAD);
    row.setMission(mission.getId());
    row.setSource(mission.getSource());
    row.setVerification(mission.getVerification());
    row.setNote(mission.getNote());
    return row;
  }

  /// ĐSQ Tokyo, TLSQ Osaka; a permanent mission keeps its name.
  private static String shortName(MissionRecord mission) {
    return switch (Mission.Kind.valueOf(mission.getKind())) {
      case EMBASSY -> "ĐSQ " + mission.getCity();
      case CONSULATE_GENERAL -> "TLSQ " + mission.getCity();
      case PERMANENT_MISSION, ECONOMIC_CULTURAL_OFFICE -> mission.getNameVi();
    };
  }
}
