package vn.donghanh.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donghanh.bench.Crowd.Rows;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.reference.Markets;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.registries.needs.Ask;
import vn.donghanh.registries.needs.Clocks;
import vn.donghanh.registries.needs.Stage;
import vn.donghanh.registries.partners.PartnerKind;

/// Ten thousand invented orders of all localities over two years, each to one to five addressees, at every stage.
final class ManyOrders {
  private static final List<String> MARKETS = List.of("KOR", "JPN", "USA", "EU", "CHN", "SEA", "IND", "DEU", "NEA", "SGP", "FRA", "AUS");
  private static final List<String> POSTS = List.of("EMB-SEOUL", "EMB-TOKYO", "EMB-NEW-DELHI", "MOFA", "EMB-WASHINGTON-D-C", "EMB-BERLIN", "EMB-PARIS");

  private final Crowd crowd;
  private final Clocks clocks;
  private final LocalDate today;
  private final List<String> sectors;
  private final List<String> markets;
  private final List<Body> askers;
  private final List<String> addressees;
  private final Map<Integer, Integer> numbers = new TreeMap<>();
  private final Rows needs = new Rows("needs.need", """
      id, version, number, locality, title, title_en, description, sectors, markets, kinds, asks, offer, ministry_only, origin, source,
      stage, next_due, created_at, created_by, registered_at, withdrawn_at, withdrawn_why""");
  private final Rows parties = new Rows("needs.party", "need, body, lead, share");
  private final Rows parts = new Rows("needs.suborder", """
      id, need, body, holder, added_at, registered_at, clock, unit, unit_at, officer, officer_at, due, interim_at, promised, answered_at,
      verdict_at, confirmed_at""");
  private final Rows answers = new Rows("needs.answer", "id, suborder, final, text, partners, promised, at, by_name, by_body");
  private final Rows verdicts = new Rows("needs.verdict", "id, suborder, confirmed, rating, text, at, by_name, by_body");
  private final Rows handovers = new Rows("needs.handover", "id, suborder, from_body, to_body, why, at, by_name");
  private final Rows duties = new Rows("tasks.duty", "module, record, kind, title_vi, title_en, body, waited_by, due, basis, link, opened_at");

  ManyOrders(Crowd crowd, Clocks clocks, LocalDate today, Sectors sectors, Markets markets, Bodies bodies) {
    this.crowd = crowd;
    this.clocks = clocks;
    this.today = today;
    this.sectors = sectors.all().stream().map(Sector::code).toList();
    this.markets = Stream.concat(MARKETS.stream(), markets.all().stream().map(Market::code)).distinct().toList();
    this.askers = bodies.all().stream().filter(body -> body.kind() == Body.Kind.FOREIGN_AFFAIRS_BODY && body.locality() != null).toList();
    this.addressees = Stream.concat(POSTS.stream(), bodies.all().stream().filter(body -> body.kind() == Body.Kind.MISSION
        && !body.id().equals(Bodies.MISSIONS_ABROAD)).map(Body::id)).distinct().toList();
  }

  void fill(Connection connection, int count) throws SQLException, IOException {
    for (var i = 0; i < count; i++) {
      order(i);
    }
    for (var rows : List.of(needs, parties, parts, answers, verdicts, handovers, duties)) {
      rows.copy(connection);
    }
  }

  private void order(int place) {
    var id = crowd.id();
    var stage = stage();
    var asker = crowd.of(askers);
    var registered = stage == Stage.DRAFT || stage == Stage.PUBLISHED ? null : today.minusDays(switch (stage) {
      case SENT -> crowd.from(0, 35);
      case ANSWERED -> crowd.from(8, 60);
      default -> crowd.from(30, 720);
    });
    parties.add(id, asker.id(), true, 100);
    if (crowd.in(15)) {
      Stream.generate(() -> crowd.of(askers)).filter(it -> it != asker).findFirst().ifPresent(it -> parties.add(id, it.id(), false, 0));
    }
    var nextDue = stage == Stage.PUBLISHED ? null : parts(id, asker.id(), stage, registered);
    var withdrawn = stage == Stage.WITHDRAWN;
    needs.add(id, 5, number(registered), asker.locality(), "Đơn đo %05d".formatted(place), "", "Mô tả dùng để đo, không có thật.",
        crowd.some(1, 4, sectors), crowd.some(1, 4, markets),
        crowd.some(0, 2, List.of(PartnerKind.values())), crowd.some(1, 3, List.of(Ask.values())), "", crowd.in(10),
        stage == Stage.PUBLISHED ? "published" : "demo", stage == Stage.PUBLISHED ? "003" : "", stage, withdrawn ? null : nextDue,
        at(registered == null ? today.minusDays(crowd.from(0, 60)) : registered), "Người đo", at(registered),
        withdrawn ? at(today) : null, withdrawn ? "Không còn nhu cầu" : null);
  }

  private Stage stage() {
    var throwOf = crowd.from(1, 100);
    return throwOf <= 6 ? Stage.DRAFT : throwOf <= 7 ? Stage.PUBLISHED : throwOf <= 42 ? Stage.SENT : throwOf <= 57 ? Stage.ANSWERED
        : throwOf <= 95 ? Stage.CONFIRMED : Stage.WITHDRAWN;
  }

  private @Nullable String number(@Nullable LocalDate registered) {
    return registered == null ? null
        : "ĐH-%d-%04d".formatted(registered.getYear(), numbers.merge(registered.getYear(), 1, Integer::sum));
  }

  private @Nullable LocalDate parts(UUID need, String lead, Stage stage, @Nullable LocalDate registered) {
    var dues = new ArrayList<LocalDate>();
    var first = true;
    for (var body : crowd.some(1, 5, addressees)) {
      var finished = stage == Stage.CONFIRMED || stage != Stage.ANSWERED && !first && crowd.in(30);
      var answered = stage == Stage.ANSWERED || stage == Stage.SENT && !first && crowd.in(30);
      part(new Part(crowd.id(), need, lead, body, registered), finished, answered, stage != Stage.WITHDRAWN, dues);
      first = false;
    }
    return dues.stream().min(LocalDate::compareTo).orElse(null);
  }

  private record Part(UUID id, UUID need, String lead, String body, @Nullable LocalDate registered) {}

  private void part(Part part, boolean finished, boolean answered, boolean running, List<LocalDate> dues) {
    var registered = part.registered();
    if (registered == null) {
      parts.add(part.id(), part.need(), part.body(), part.body(), at(today), null, null, null, null, null, null, null, null, null, null, null, null);
      return;
    }
    var due = clocks.calendar().after(registered, clocks.now().answer());
    var done = finished || answered;
    var taken = done || crowd.in(75) ? earlier(registered.plusDays(1)) : null;
    var assigned = taken != null && (done || crowd.in(80)) ? earlier(registered.plusDays(2)) : null;
    var interim = assigned != null && crowd.in(25) ? earlier(registered.plusDays(6)) : null;
    var promised = interim == null ? null : registered.plusDays(crowd.from(8, 40));
    var answer = done ? earlier(registered.plusDays(crowd.from(3, 25))) : null;
    var verdict = finished ? earlier(registered.plusDays(crowd.from(25, 40))) : null;
    parts.add(part.id(), part.need(), part.body(), part.body(), at(registered), at(registered), clocks.now().id(), taken == null ? null : part.body(),
        at(taken), assigned == null ? null : "Cán bộ đo", at(assigned), due, at(interim), promised, at(answer), at(verdict), at(verdict));
    said(part, interim, promised, answer, verdict);
    if (running && !done) {
      dues.add(open(part, taken, assigned, promised == null ? due : promised));
    } else if (running && !finished && answer != null) {
      dues.add(duty(part, "verdict", part.lead(), part.body(), clocks.calendar().after(answer, clocks.now().verdict())));
    }
  }

  private void said(Part part, @Nullable LocalDate interim, @Nullable LocalDate promised, @Nullable LocalDate answer, @Nullable LocalDate verdict) {
    if (interim != null) {
      answers.add(crowd.id(), part.id(), false, "Đang làm.", List.of(), promised, at(interim), "Cán bộ đo", part.body());
    }
    if (answer != null) {
      answers.add(crowd.id(), part.id(), true, "Đã tìm được.", List.of("BENCH" + crowd.from(0, 9_999)), null, at(answer), "Cán bộ đo", part.body());
    } else if (crowd.in(5)) {
      handovers.add(crowd.id(), part.id(), part.body(), part.body().equals("MOFA") ? "EMB-SEOUL" : "MOFA", "Ngoài địa bàn", at(today), "Cán bộ đo");
    }
    if (verdict != null) {
      verdicts.add(crowd.id(), part.id(), true, crowd.from(3, 5), "", at(verdict), "Người đo", part.lead());
    }
  }

  private LocalDate open(Part part, @Nullable LocalDate taken, @Nullable LocalDate assigned, LocalDate expected) {
    duty(part, "answer", part.body(), part.lead(), expected);
    if (expected.isBefore(today)) {
      duty(part, "interim", part.body(), part.lead(), clocks.calendar().after(expected, clocks.now().interim()));
    }
    if (taken == null) {
      var by = duty(part, "unit", part.body(), part.lead(), clocks.calendar().after(java.util.Objects.requireNonNull(part.registered()), clocks.now().unit()));
      return by.isBefore(expected) ? by : expected;
    }
    if (assigned == null) {
      var by = duty(part, "officer", part.body(), part.lead(), clocks.calendar().after(taken, clocks.now().officer()));
      return by.isBefore(expected) ? by : expected;
    }
    return expected;
  }

  private LocalDate duty(Part part, String kind, String body, String waitedBy, LocalDate due) {
    duties.add("needs", part.need(), "needs.duty." + kind + ":" + part.body(), "Việc đo", "A duty", body, waitedBy, due, "mặc định",
        "/dat-hang/" + part.need(), at(today));
    return due;
  }

  private LocalDate earlier(LocalDate day) {
    return day.isAfter(today) ? today : day;
  }

  private static @Nullable OffsetDateTime at(@Nullable LocalDate day) {
    return day == null ? null : day.atTime(2, 0).atOffset(ZoneOffset.UTC);
  }
}
