package vn.donghanh.bench;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.ConfigurableWebApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import vn.donghanh.Actor;
import vn.donghanh.DongHanh;
import vn.donghanh.Role;
import vn.donghanh.bench.Findings.Figure;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.database.LocalPostgres;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Markets;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.insight.matching.Matching;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.NeedBoard;
import vn.donghanh.registries.needs.NeedFilter;
import vn.donghanh.registries.needs.NeedId;
import vn.donghanh.registries.needs.Needs;
import vn.donghanh.registries.needs.Stage;
import vn.donghanh.world.Signed;
import vn.donghanh.world.Statements;

/// With ten thousand orders and twenty thousand partners: how long do the suggestions for one order take, and how long
/// the boards of those who read them? Warm, one reader at a time; the plain ways beside ours.
final class NeedsBench {
  private static final int ORDERS = 10_000;
  private static final int PARTNERS = 20_000;
  private static final int WARM = 150;
  private static final int MEASURED = 400;
  private static final double FREE = Double.POSITIVE_INFINITY;
  private static final Actor MINISTRY = person("MOFA-CNV", null, null, Role.MINISTRY_OFFICER);
  private static final Actor LOCALITY = person("LOC-40-NV", "40", null, Role.LOCALITY_OFFICER);
  private static final Actor MISSION = person("EMB-SEOUL", null, "EMB-SEOUL", Role.MISSION_OFFICER);

  private final List<Figure> figures = new ArrayList<>();

  Findings measure() throws Exception {
    try (var server = LocalPostgres.throwAway(Path.of("target/bench-database"));
        var house = (ConfigurableWebApplicationContext) new SpringApplicationBuilder(DongHanh.class).run(
            "--spring.datasource.url=" + server.url(), "--spring.datasource.username=" + server.user(),
            "--spring.datasource.password=" + server.password(), "--server.port=0", "--donghanh.jobs=false", "--donghanh.scenes=false")) {
      var today = house.getBean(Today.class).date();
      var filled = fill(house, today);
      matches(house, filled, today);
      boards(house, today);
      pages(house, filled);
      plainWays(new PlainWays(house.getBean(DSLContext.class)), filled, today);
    }
    return Findings.today("needs", figures);
  }

  private static List<Need> fill(WebApplicationContext house, LocalDate today) throws Exception {
    var crowd = new Crowd(20_250_106);
    var sql = house.getBean(DSLContext.class);
    try (Connection connection = house.getBean(javax.sql.DataSource.class).getConnection()) {
      new ManyPartners(crowd, house.getBean(Countries.class), house.getBean(Sectors.class)).fill(connection, PARTNERS, today);
      new ManyOrders(crowd, house.getBean(Needs.class).clocks(), today, house.getBean(Sectors.class), house.getBean(Markets.class),
          house.getBean(Bodies.class)).fill(connection, ORDERS);
    }
    sql.execute("""
        insert into journal.entry (at, account_name, body_name, act, module, record, before, after)
        select created_at, 'Người đo', 'Người đo', 'needs.act.draft', 'needs', id::text, '{}', '{}' from needs.need, generate_series(1, 5)""");
    sql.execute("analyze");
    var needs = house.getBean(Needs.class);
    return sql.fetch("select id from needs.need where registered_at is not null and title like 'Đơn đo%' order by md5(id::text) limit 300").stream()
        .map(row -> needs.find(NeedId.of(row.get(0, UUID.class).toString()).orElseThrow(), MINISTRY).orElseThrow().need()).toList();
  }

  private void matches(WebApplicationContext house, List<Need> orders, LocalDate today) throws Exception {
    var matching = house.getBean(Matching.class);
    figures.addAll(Pace.of(WARM, MEASURED, time -> matching.suggestions(orders.get(time % orders.size()), today)).figures("suggestions for one order", 150));
  }

  private void boards(WebApplicationContext house, LocalDate today) throws Exception {
    var board = house.getBean(NeedBoard.class);
    var filters = filters(today);
    for (var reader : List.of(MINISTRY, LOCALITY, MISSION)) {
      figures.addAll(Pace.of(WARM, MEASURED, time -> {
        var filter = filters.get(time % filters.size());
        board.page(filter, reader);
        board.counts(filter, reader);
      }).figures("board with counts, " + reader.roles().iterator().next().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '), 60));
    }
    var deep = following(board, today);
    figures.addAll(Pace.of(WARM, MEASURED, time -> board.page(deep, LOCALITY)).figures("board, twentieth page", 60));
  }

  /// Every filter of the page alone, and some together.
  private static List<NeedFilter> filters(LocalDate today) {
    return List.of(NeedFilter.everything(today), new NeedFilter(Stage.SENT, "", null, null, null, null, false, today, null),
        new NeedFilter(Stage.CONFIRMED, "", null, null, null, null, false, today, null), new NeedFilter(null, "", "DIG-SEM", null, null, null, false, today, null),
        new NeedFilter(null, "", null, "KOR", null, null, false, today, null), new NeedFilter(null, "", null, null, "40", null, false, today, null),
        new NeedFilter(null, "", null, null, null, null, true, today, null), new NeedFilter(null, "cua-toi", null, null, null, null, false, today, null),
        new NeedFilter(null, "gui-toi", null, null, null, null, false, today, null), new NeedFilter(Stage.SENT, "gui-toi", "ENE-REN", "JPN", null, null, true, today, null));
  }

  private static NeedFilter following(NeedBoard board, LocalDate today) {
    var filter = NeedFilter.everything(today);
    for (var page = 1; page < 20; page++) {
      filter = new NeedFilter(null, "", null, null, null, null, false, today, board.page(filter, LOCALITY).next());
    }
    return filter;
  }

  private void pages(WebApplicationContext house, List<Need> orders) throws Exception {
    var site = MockMvcBuilders.webAppContextSetup(house).apply(SecurityMockMvcConfigurers.springSecurity()).build();
    var sql = house.getBean(DSLContext.class);
    for (var page : List.of("/dat-hang", "/dat-hang/{id}", "/dat-hang/{id}/goi-y")) {
      figures.addAll(Pace.of(WARM, MEASURED, time -> open(site, page, orders.get(time % orders.size()))).figures("page " + page, FREE));
      var most = orders.stream().max(java.util.Comparator.comparing(need -> need.parts().size())).orElseThrow();
      figures.add(new Figure("statements of page " + page, Statements.of(sql, () -> open(site, page, most)).size(), "", FREE));
    }
  }

  private static void open(MockMvc site, String page, Need order) throws Exception {
    var status = site.perform(get(page.replace("{id}", order.id().toString())).with(Signed.as(MINISTRY))).andReturn().getResponse().getStatus();
    if (status != 200) {
      throw new IllegalStateException(page + ": " + status);
    }
  }

  private void plainWays(PlainWays plain, List<Need> orders, LocalDate today) throws Exception {
    figures.addAll(Pace.of(WARM, MEASURED, time -> plain.search(orders.get(time % orders.size()))).figures("plain: sector filter and full text, 50 partners", FREE));
    figures.addAll(Pace.of(10, 60, time -> plain.board(time % 10 * 25)).figures("plain: board by offset, one question a row and a stage", FREE));
  }

  private static Actor person(String body, String locality, String mission, Role role) {
    return new Actor(UUID.nameUUIDFromBytes(body.getBytes()).toString(), "Người đo", body, body, locality, mission, Set.of(role));
  }
}
