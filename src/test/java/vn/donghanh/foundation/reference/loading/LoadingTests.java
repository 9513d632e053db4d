package vn.donghanh.foundation.reference.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.foundation.reference.db.Tables.BODY;
import static vn.donghanh.foundation.reference.db.Tables.COUNTRY;
import static vn.donghanh.foundation.reference.db.Tables.LOAD;
import static vn.donghanh.foundation.reference.db.Tables.LOCALITY;
import static vn.donghanh.foundation.reference.db.Tables.MISSION;
import static vn.donghanh.foundation.reference.db.Tables.REVISION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.WholeHouse;

/// A file is taken as a whole or not at all. The bundled files were taken when the house started.
@WholeHouse
@Transactional
class LoadingTests {
  @Autowired Loading loading;
  @Autowired DSLContext sql;
  @Autowired MovableClock clock;

  @Test
  void the_same_files_twice_change_nothing() {
    var before = sql.selectFrom(LOAD).orderBy(LOAD.ID).fetch().formatCSV();
    clock.moveTo(MovableClock.START.plusDays(1));
    assertThat(loading.load(LoadingTests::bundled)).hasSize(12).allMatch(outcome -> outcome instanceof Outcome.Unchanged);
    clock.moveTo(MovableClock.START);
    assertThat(sql.selectFrom(LOAD).orderBy(LOAD.ID).fetch().formatCSV()).isEqualTo(before);
  }

  @Test
  void the_bundled_files_were_taken_without_a_fault_and_counted() {
    assertThat(sql.select(LOAD.FILE, LOAD.ROWS).from(LOAD).fetchMap(LOAD.FILE, LOAD.ROWS)).containsAllEntriesOf(Map.of(
        "localities", 34, "former_units", 63, "countries", 249, "missions", 100, "ftas", 21, "sectors", 65, "bodies", 264));
    assertThat(sql.fetchCount(REVISION)).isZero();
  }

  @Test
  void a_changed_value_is_written_and_what_was_there_is_kept() {
    var outcome = load("localities", text("localities").replace("16493.70,3470988", "16493.70,3500000"));
    assertThat(outcome).isEqualTo(new Outcome.Loaded("localities", 34, 0, 1, 0));
    assertThat(sql.fetchSingle(LOCALITY, LOCALITY.CODE.eq("40")).getPopulation()).isEqualTo(3_500_000);
    var kept = sql.selectFrom(REVISION).fetchSingle();
    assertThat(kept.getRecord() + " " + kept.getKey()).isEqualTo("locality 40");
    assertThat(kept.getBefore().data()).isEqualTo("{\"population\": 3470988}");
    assertThat(kept.getAfter().data()).isEqualTo("{\"population\": 3500000}");
    assertThat(load("localities", text("localities"))).isEqualTo(new Outcome.Loaded("localities", 34, 0, 1, 0));
    assertThat(sql.fetchCount(LOAD, LOAD.FILE.eq("localities"))).isEqualTo(3);
  }

  @Test
  void a_row_that_left_its_file_is_withdrawn_with_its_body_and_comes_back() {
    var without = text("missions").replaceAll("(?m)^CG-PERTH,.*\n", "");
    assertThat(load("missions", without)).isEqualTo(new Outcome.Loaded("missions", 99, 0, 0, 2));
    assertThat(sql.fetchSingle(MISSION, MISSION.ID.eq("CG-PERTH")).getWithdrawn()).isTrue();
    assertThat(sql.fetchSingle(BODY, BODY.ID.eq("CG-PERTH")).getWithdrawn()).isTrue();
    assertThat(load("missions", without + "\n")).isInstanceOf(Outcome.Refused.class);
    assertThat(load("missions", text("missions"))).isEqualTo(new Outcome.Loaded("missions", 100, 0, 2, 0));
    assertThat(sql.fetchSingle(BODY, BODY.ID.eq("CG-PERTH")).getWithdrawn()).isFalse();
  }

  @Test
  void a_new_row_is_added() {
    var more = text("articles") + "005,Một bài khác,,2026-05,month,,\n";
    assertThat(load("articles", more)).isEqualTo(new Outcome.Loaded("articles", 6, 1, 0, 0));
  }

  @ParameterizedTest(name = "{0}: {4}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      countries   | IN,IND,Ấn Độ                         | IN,IND,Ấn Độ,thừa                      | 106 |                          | 21 fields instead of 20
      countries   | IN,IND,Ấn Độ                         | in,IND,Ấn Độ                           | 106 | alpha2                   | not of the form [A-Z]{2}: in
      countries   | IN,IND,Ấn Độ                         | ID,IND,Ấn Độ                           | 106 | alpha2                   | the same as in line 104: alpha2=ID
      countries   | IN,IND,Ấn Độ,India                   | IN,IND,,India                          | 106 | name_vi                  | must not be empty
      countries   | IN,IND,Ấn Độ,India                   | IN,IND,Ấn Độ ,India                    | 106 | name_vi                  | space at an end: “Ấn Độ ”
      countries   | 1972-01-07,reference                 | 1972-02-30,reference                   | 106 | relations_date           | not a date: 1972-02-30
      countries   | 1972-01-07,reference                 | 07/01/1972,reference                   | 106 | relations_date           | not a date: 07/01/1972
      countries   | 1972-01-07,reference                 | 1972-01-07,                            | 106 | relations_date_verification | a date and its mark go together
      countries   | 1972-01-07,reference                 | 1972-01-07,surely                      | 106 | relations_date_verification | unknown word: surely
      countries   | 2016-09,month                        | 2016-09,day                            | 106 | partnership_date_precision | not the precision of the date
      countries   | Đài Loan (Trung Quốc)                | Đài Loan                               | 230 | name_vi                  | must be Đài Loan (Trung Quốc)
      localities  | 40,Nghệ An                           | 4,Nghệ An                              | 18  | code                     | not of the form \\d{2}: 4
      localities  | 40,Nghệ An                           | 38,Nghệ An                             | 18  | code                     | the same as in line 17: code=38
      localities  | 16493.70                             | 16.493,70                              | 18  |                          | 20 fields instead of 19
      localities  | 16493.70                             | 16493.705                              | 18  | area_km2                 | not a number above nought with at most two decimals: 16493.705
      localities  | 3470988                              | -3470988                               | 18  | population               | not a whole number above nought: -3470988
      localities  | Vinh,LAO,yes                         | Vinh,LAO;LAO,yes                       | 18  | land_border              | the same part twice in the list
      localities  | Vinh,LAO,yes                         | Vinh,LAO;,yes                          | 18  | land_border              | empty part in the list
      localities  | Vinh,LAO,yes                         | Vinh,XXX,yes                           | 18  | land_border              | unknown code: XXX
      localities  | Vinh,LAO,yes                         | Vinh,LAO,có                            | 18  | coastal                  | must be yes or no
      former_units | VN-57,Bình Dương,79                 | VN-57,Bình Dương,99                    | 49  | new_code                 | unknown code: 99
      former_units | VN-57,Bình Dương,79                 | VN-57,Bình Dương,80                    | 49  | new_name_vi              | the unit 80 is called Tây Ninh
      former_units | VN-57,Bình Dương,79                 | VN-57,Long An,79                       | 52  | former_name_vi           | the same as in line 49: former_name_vi=Long An
      locality_states | 75,city,Thành phố Đồng Nai,2026-04-30 | 75,city,Thành phố Đồng Nai,2026-05-01 | 29 | valid_from             | must be the day after the state before it
      locality_states | 40,province,Tỉnh Nghệ An,2025-07-01, | 40,province,Tỉnh Nghệ An,2025-07-01,2024-01-01 | 18 | valid_to   | before valid_from
      locality_states | 40,province                      | 40,commune                             | 18  | kind                     | unknown word: commune
      markets     | SAS,                                 | NAM,                                   | 4   | code                     | is the code of a country: NAM
      markets     | AFG;BGD                              | AFG;USA;BGD                            | 9   | countries                | USA stands in group SAS too
      missions    | New Delhi,IND                        | New Delhi,INX                          | 17  | host_country             | unknown code: INX
      missions    | NPL;BTN                              | NPL;BHU                                | 17  | accredited_countries     | unknown code: BHU
      missions    | EMB-NEW-DELHI,embassy                | EMB-NEW-DELHI,Embassy                  | 17  | type                     | unknown word: Embassy
      ftas        | 2019-06-30,2020-08-01                | 2019-06-30,2020-08                     | 15  | in_force                 | not a date: 2020-08
      accessions  | CPTPP,GBR                            | CPTPQ,GBR                              | 2   | agreement                | unknown code: CPTPQ
      sectors     | DIG-SEM,2,DIG                        | DIG-SEM,2,DIX                          | 3   | parent                   | unknown code: DIX
      sectors     | DIG-SEM,2,DIG                        | DIG-SEM,1,DIG                          | 3   | level                    | a group has level 1 and no parent, a sector level 2 and a group
      bodies      | LOC-40-NV,foreign_affairs_body       | LOC-40-NV,office                       | 143 | kind                     | unknown word: office
      articles    | 003,Người đồng hành                  | 002,Người đồng hành                    | 5   | id                       | the same as in line 4: id=002
      articles    | 2025-01,month                        | 2025-13,month                          | 5   | date                     | not a date: 2025-13
      sources     | localities,name                      | localities,area                        | 3   | file                     | the same as in line 2: file=localities, field=area
      """)
  void a_wrong_row_is_named_and_nothing_of_its_file_is_taken(
      String file, String right, String wrong, long line, String field, String reason) {
    var before = everything();
    var content = text(file);
    assertThat(content).contains(right);
    var named = new Fault(file + ".csv", line, field == null ? "" : field, reason);
    assertThat(faults(load(file, content.replaceFirst(Pattern.quote(right), wrong)))).contains(named);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void all_wrong_rows_are_named_at_once() {
    var wrong = text("missions").replace("New Delhi,IND", "New Delhi,INX").replace("Seoul,KOR", "Seoul,KOX").replace("CG-PERTH,", "CG-SYDNEY,");
    assertThat(faults(load("missions", wrong))).extracting(Fault::toString).containsExactly(
        "missions.csv:14 host_country: unknown code: KOX",
        "missions.csv:17 host_country: unknown code: INX",
        "missions.csv:96 id: the same as in line 95: id=CG-SYDNEY");
  }

  @Test
  void a_file_that_is_not_what_was_agreed_is_refused_as_a_whole() {
    assertThat(reason("articles", text("articles").replaceFirst("title", "name"))).isEqualTo("the header must be id,title,publisher,date,date_precision,url,note");
    assertThat(reason("articles", "")).startsWith("the header must be");
    assertThat(reason("articles", "\uFEFF" + text("articles"))).isEqualTo("begins with a byte order mark");
    assertThat(reason("articles", text("articles") + "005,\"mở")).startsWith("not CSV");
    assertThat(reason("articles", Normalizer.normalize(text("articles"), Normalizer.Form.NFD))).startsWith("not NFC");
    assertThat(reason("articles", text("articles").replace("Sài Gòn", "Sài\tGòn"))).isEqualTo("a control character");
    var latin1 = loading.load(name -> name.equals("articles") ? "id,\u00e9".getBytes(StandardCharsets.ISO_8859_1) : null).getFirst();
    assertThat(faults(latin1)).extracting(Fault::reason).containsExactly("not UTF-8");
  }

  @Test
  void a_refused_file_does_not_keep_the_others_out() {
    var outcomes = loading.load(name -> switch (name) {
      case "countries" -> text(name).replace("IN,IND,Ấn Độ,India", "IN,IND,,India").getBytes(StandardCharsets.UTF_8);
      case "articles" -> (text(name) + "005,Một bài khác,,2026-05,month,,\n").getBytes(StandardCharsets.UTF_8);
      default -> bundled(name);
    });
    assertThat(outcomes).filteredOn(outcome -> outcome instanceof Outcome.Refused).extracting(Outcome::file).containsExactly("countries");
    assertThat(outcomes).contains(new Outcome.Loaded("articles", 6, 1, 0, 0));
    assertThat(sql.fetchSingle(COUNTRY, COUNTRY.CODE.eq("IND")).getNameVi()).isEqualTo("Ấn Độ");
  }

  private Outcome load(String file, String content) {
    return loading.load(name -> name.equals(file) ? content.getBytes(StandardCharsets.UTF_8) : null).getFirst();
  }

  private String reason(String file, String content) {
    return faults(load(file, content)).getFirst().reason();
  }

  private static List<Fault> faults(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused refused -> refused.faults();
      case Outcome.Loaded _, Outcome.Unchanged _ -> List.of();
    };
  }

  private List<String> everything() {
    return sql.meta().getSchemas("reference").getFirst().getTables().stream()
        .map(table -> sql.fetch("select * from " + table.getQualifiedName() + " order by 1, 2").formatCSV()).toList();
  }

  private static String text(String file) {
    return new String(bundled(file), StandardCharsets.UTF_8);
  }

  private static byte[] bundled(String file) {
    try (var in = LoadingTests.class.getResourceAsStream("/reference/" + file + ".csv")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
