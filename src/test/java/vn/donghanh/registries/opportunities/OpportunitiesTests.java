package vn.donghanh.registries.opportunities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.opportunities.OpportunityWorld.AUTHOR;
import static vn.donghanh.registries.opportunities.OpportunityWorld.COLLEAGUE;
import static vn.donghanh.registries.opportunities.OpportunityWorld.DA_NANG;
import static vn.donghanh.registries.opportunities.OpportunityWorld.EVERYBODY;
import static vn.donghanh.registries.opportunities.OpportunityWorld.MINISTRY;
import static vn.donghanh.registries.opportunities.OpportunityWorld.TUE_2026_01_06;
import static vn.donghanh.registries.opportunities.OpportunityWorld.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.search.Lookup;
import vn.donghanh.foundation.tasks.DutyChoice;
import vn.donghanh.foundation.tasks.Tasks;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.WholeHouse;

/// Opportunities in their tables.
@WholeHouse
@Transactional
class OpportunitiesTests {
  @Autowired Opportunities opportunities;
  @Autowired OpportunityLists lists;
  @Autowired Lookup lookup;
  @Autowired Tasks tasks;
  @Autowired MovableClock clock;
  @Autowired Today today;

  @BeforeEach
  @AfterEach
  void begin() {
    clock.moveTo(TUE_2026_01_06);
  }

  @Test
  void what_is_written_comes_back_as_it_was() {
    var id = opportunities.draft(terms("Chào đầu tư nhà máy"), OpportunityWorld.hidden(), "LOC-40-NV", 9, AUTHOR);
    var found = opportunities.find(id, AUTHOR).orElseThrow();
    assertThat(found.whole()).isTrue();
    assertThat(found.opportunity().terms()).isEqualTo(terms("Chào đầu tư nhà máy"));
    assertThat(found.opportunity().proposer()).isEqualTo(OpportunityWorld.hidden());
    assertThat(found.opportunity().life().months()).isEqualTo(9);
  }

  @Test
  void the_second_of_two_writers_is_told() {
    var id = opportunities.draft(terms("Chào đầu tư nhà máy"), Proposer.of("40"), "LOC-40-NV", 12, AUTHOR);
    var version = version(id, AUTHOR);
    opportunities.rewrite(id, version, terms("Chào đầu tư hai nhà máy"), Proposer.of("40"), "LOC-40-NV", 12, AUTHOR);
    assertThatThrownBy(() -> opportunities.rewrite(id, version, terms("Chào ba nhà máy"), Proposer.of("40"), "LOC-40-NV", 12, COLLEAGUE))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("site.changed-meanwhile"));
  }

  @Test
  void the_list_and_the_record_say_the_same_of_who_may_know_what() {
    var all = everyStage();
    for (var day : List.of(TUE_2026_01_06, LocalDate.of(2028, 1, 1))) {
      clock.moveTo(day);
      for (var actor : EVERYBODY) {
        var listed = lists.page(OpportunityFilter.ALL, actor, day).rows().stream().map(OpportunityRow::id).toList();
        for (var id : all) {
          var sight = opportunities.find(id, actor).map(Opportunities.Seen::sight).orElse(Sight.NOTHING);
          assertThat(listed.contains(id)).as(actor.name() + " on " + day + ": " + sight).isEqualTo(sight == Sight.CARD || sight == Sight.WHOLE);
        }
        assertThat(lists.facets(OpportunityFilter.ALL, actor, day).total()).isEqualTo(listed.size());
      }
    }
  }

  @Test
  void a_hidden_firm_is_named_to_its_body_and_the_ministry_alone() {
    var id = published(OpportunityWorld.hidden());
    for (var actor : EVERYBODY) {
      var row = lists.page(OpportunityFilter.ALL, actor, today.date()).rows().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
      var mayKnow = Set.of(AUTHOR, COLLEAGUE, MINISTRY).contains(actor);
      assertThat(row.firm().isEmpty()).as(actor.name()).isNotEqualTo(mayKnow);
      assertThat(lookup.count("Hải Vị", "opportunities.kind", actor.audiences())).as(actor.name()).isZero();
    }
  }

  @Test
  void who_writes_the_hidden_name_into_a_text_is_told_at_that_field() {
    assertThatThrownBy(() -> opportunities.draft(terms("Chào đầu tư", "Công ty Thuỷ sản HẢI VỊ cần vốn"), OpportunityWorld.hidden(), "LOC-40-NV", 12, AUTHOR))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("summary"));
  }

  @Test
  void a_locality_speaks_for_itself_alone() {
    assertThatThrownBy(() -> opportunities.draft(terms("Chào đầu tư"), Proposer.of("40"), "LOC-48-NV", 12, DA_NANG))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("opportunities.proposer.other-locality"));
  }

  @Test
  void what_ended_is_closed_on_the_day_after_without_any_job() {
    var id = published(Proposer.of("40"));
    assertThat(opportunities.published(LocalDate.of(2027, 1, 6))).extracting(OpportunityCard::id).contains(id);
    assertThat(opportunities.published(LocalDate.of(2027, 1, 7))).extracting(OpportunityCard::id).doesNotContain(id);
    clock.moveTo(LocalDate.of(2027, 1, 7));
    assertThat(opportunities.find(id, Actor.VISITOR)).hasValueSatisfying(seen -> assertThat(seen.sight()).isEqualTo(Sight.GONE));
  }

  @Test
  void the_night_asks_once_and_takes_what_ended_out_of_the_search() {
    var id = published(Proposer.of("40"));
    var december = LocalDate.of(2026, 12, 20);
    clock.moveTo(december);
    opportunities.turnTheDay(december);
    opportunities.turnTheDay(december);
    assertThat(tasks.mine(AUTHOR, december, DutyChoice.all()).rows()).filteredOn(it -> it.duty().subject().equals(id.subject())).hasSize(1);
    assertThat(lookup.count("thủy sản nhà máy duy nhất", "opportunities.kind", Set.of("public"))).isEqualTo(1);
    clock.moveTo(LocalDate.of(2027, 1, 7));
    opportunities.turnTheDay(LocalDate.of(2027, 1, 7));
    assertThat(lookup.count("thủy sản nhà máy duy nhất", "opportunities.kind", Set.of("public"))).isZero();
  }

  @Test
  void every_page_of_every_order_shows_each_record_once_there_and_back() {
    for (var i = 0; i < 60; i++) {
      published(Proposer.of("40"));
    }
    for (var order : OpportunityFilter.Order.values()) {
      var seen = new ArrayList<OpportunityId>();
      var page = lists.page(ordered(order, vn.donghanh.foundation.site.Place.FIRST), Actor.VISITOR, today.date());
      page.rows().forEach(row -> seen.add(row.id()));
      while (page.next().isPresent()) {
        page = lists.page(ordered(order, page.next().get()), Actor.VISITOR, today.date());
        page.rows().forEach(row -> seen.add(row.id()));
      }
      assertThat(seen).as(order.name()).hasSize(60).doesNotHaveDuplicates();
      page = lists.page(ordered(order, page.previous().orElseThrow()), Actor.VISITOR, today.date());
      assertThat(page.rows()).extracting(OpportunityRow::id).as(order.name()).isEqualTo(seen.subList(25, 50));
    }
  }

  @Test
  void what_goes_wrong_in_the_middle_leaves_nothing_behind() {
    var id = opportunities.draft(terms("Chào đầu tư"), Proposer.of("40"), "LOC-40-NV", 12, AUTHOR);
    opportunities.change(id, version(id, AUTHOR), AUTHOR, it -> it.submit(AUTHOR, today.now()));
    assertThat(tasks.mine(COLLEAGUE, today.date(), DutyChoice.all()).rows()).filteredOn(it -> it.duty().subject().equals(id.subject())).hasSize(1);
    opportunities.change(id, version(id, AUTHOR), AUTHOR, it -> it.takeBack(AUTHOR, today.date()));
    assertThat(tasks.mine(COLLEAGUE, today.date(), DutyChoice.all()).rows()).filteredOn(it -> it.duty().subject().equals(id.subject())).isEmpty();
    opportunities.discard(id, version(id, AUTHOR), AUTHOR);
    assertThat(opportunities.find(id, AUTHOR)).isEmpty();
  }

  private static OpportunityFilter ordered(OpportunityFilter.Order order, vn.donghanh.foundation.site.Place place) {
    return new OpportunityFilter("", null, null, null, Set.of(), Set.of(), null, null, false, order, place);
  }

  private List<OpportunityId> everyStage() {
    var draft = opportunities.draft(terms("Nháp"), Proposer.of("40"), "LOC-40-NV", 12, AUTHOR);
    var submitted = opportunities.draft(terms("Chờ duyệt"), Proposer.of("40"), "LOC-40-NV", 12, AUTHOR);
    opportunities.change(submitted, version(submitted, AUTHOR), AUTHOR, it -> it.submit(AUTHOR, today.now()));
    var open = published(OpportunityWorld.hidden());
    var reopened = published(Proposer.of("40"));
    opportunities.change(reopened, version(reopened, AUTHOR), AUTHOR, it -> it.takeBack(AUTHOR, today.date()));
    var succeeded = published(Proposer.of("40"));
    opportunities.change(succeeded, version(succeeded, AUTHOR), AUTHOR, it -> it.end(new Ending(null, "", today.now()), AUTHOR, today.date()));
    var central = opportunities.draft(terms("Của đại sứ quán"), new Proposer(null, null, "Kitahama Foods", false), "EMB-TOKYO", 12, OpportunityWorld.TOKYO);
    opportunities.change(central, version(central, OpportunityWorld.TOKYO), OpportunityWorld.TOKYO, it -> it.submit(OpportunityWorld.TOKYO, today.now()));
    return List.of(draft, submitted, open, reopened, succeeded, central);
  }

  private OpportunityId published(Proposer proposer) {
    var id = opportunities.draft(terms("Nhà máy thủy sản duy nhất"), proposer, "LOC-40-NV", 12, AUTHOR);
    opportunities.change(id, version(id, AUTHOR), AUTHOR, it -> it.submit(AUTHOR, today.now()));
    opportunities.change(id, version(id, AUTHOR), COLLEAGUE, it -> it.review(OpportunityWorld.yes(COLLEAGUE), COLLEAGUE, today.date(), today.now()));
    return id;
  }

  private int version(OpportunityId id, Actor actor) {
    return opportunities.find(id, actor).orElseThrow().opportunity().version();
  }
}
