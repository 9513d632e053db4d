package vn.donghanh.registries.partners.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Role;
import vn.donghanh.registries.partners.Partners;
import vn.donghanh.registries.partners.Profile;
import vn.donghanh.rules.sheets.SheetLine;
import vn.donghanh.rules.sheets.SheetReading;
import vn.donghanh.rules.sheets.Uploads;
import vn.donghanh.rules.sheets.Workbooks;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.Reader;
import vn.donghanh.world.Signed;
import vn.donghanh.world.WholeHouse;

/// What tests of the partners' sheet share: one officer who uploads.
@WholeHouse
@Transactional
abstract class PartnerUploads {
  static final String START = "/bang-tinh/doi-tac";

  @Autowired MockMvcTester site;
  @Autowired DSLContext sql;
  @Autowired PartnerSheet sheet;
  @Autowired Partners partners;
  @Autowired MovableClock clock;

  final Actor officer = Signed.someone(Role.LOCALITY_OFFICER);

  long since;

  @BeforeEach
  void remember() {
    since = sql.fetchSingle("select coalesce(max(id), 0) from journal.entry").get(0, Long.class);
  }

  @AfterEach
  void back() {
    clock.moveTo(MovableClock.START);
  }


  List<SheetLine> mixed() {
    var known = sql.fetchSingle("select name, country from partners.partner where id = 'PAR001'");
    return List.of(line(5, "Công ty Một", "JPN"), line(6, "=HYPERLINK(\"x\")", "KOR"), line(7, "Công ty Ba", "Nước lạ"), line(8, "", "FRA"),
        line(9, known.get(0, String.class), known.get(1, String.class)));
  }

  static SheetLine line(int number, String name, String country) {
    return SheetLine.of(number, UploadedPartners.good(name, country.length() == 3 ? country : "JPN").entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getKey().equals("country") ? country : it.getValue())));
  }

  String take(SheetLine line) {
    new Reader(site, officer).sendOn(address(uploaded(List.of(line))) + "/lay");
    return newest(line.cell("name"));
  }

  /// The row of one partner as it goes out, with some cells changed.
  byte[] changed(String id, Map<String, String> cells) {
    var line = SheetReading.read(export("?q="), sheet.form()).stream().filter(it -> it.cell("id").equals(id)).findFirst().orElseThrow();
    var all = new LinkedHashMap<>(line.cells());
    all.putAll(cells);
    return file(List.of(SheetLine.of(5, all)));
  }

  byte[] file(List<SheetLine> lines) {
    return Workbooks.written(sheet.form(), lines);
  }

  byte[] export(String filter) {
    return uploads().export(filter);
  }

  MockHttpServletResponse upload(byte[] file) {
    return uploads().upload(file);
  }

  Document page(MockHttpServletResponse answer) {
    return uploads().page(answer);
  }

  Document uploaded(List<SheetLine> lines) {
    return page(upload(file(lines)));
  }

  String address(Document page) {
    return uploads().address(page);
  }

  String back(byte[] file) {
    var answer = upload(file);
    assertThat(answer.getStatus()).isEqualTo(422);
    return Reader.page(answer).select("main").text();
  }

  Uploads uploads() {
    return new Uploads(site, START, officer);
  }

  String newest(String name) {
    return sql.fetchSingle("select id from partners.partner where name = ? order by created_at desc, id desc limit 1", name).get(0, String.class);
  }

  List<String> acts() {
    return sql.fetch("select act from journal.entry where id > ? order by act", since).getValues(0, String.class);
  }

  int count(String from) {
    return sql.fetchSingle("select count(*) from " + from).get(0, Integer.class);
  }

  /// Every byte of the register and how many entries the journal has.
  List<Object> state() {
    return List.of(sql.fetch("select p::text from partners.partner p order by id").getValues(0), sql.fetch("select p::text from partners.provenance p order by 1").getValues(0),
        sql.fetch("select i::text from partners.identifier i order by 1").getValues(0), count("journal.entry"), sql.fetch("select e::text from search.entry e order by 1").getValues(0));
  }

  static Profile named(Profile it, String name) {
    return new Profile(it.kind(), name, it.nameVi(), it.country(), it.territory(), it.sectors(), it.website(), it.parent(), it.identifiers(), it.about());
  }

  static String strings(byte[] file) {
    return Parser.unescapeEntities(new String(Workbooks.parts(file).getOrDefault("xl/sharedStrings.xml", new byte[0]), StandardCharsets.UTF_8), false);
  }
}
