package vn.donghanh.registries.partners;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.partners.MergesTests.refusedWith;
import static vn.donghanh.registries.partners.PartnersTests.TOLD;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.MINISTRY;
import static vn.donghanh.registries.partners.People.NGHE_AN;
import static vn.donghanh.registries.partners.People.TOKYO;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.donghanh.Refusal;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

/// Committed, so it cleans up behind itself.
@WholeHouse
class LeadsTests {
  private static final String OURS = "LOC-40-NV";
  private static final String COMMITTEE = "LOC-40-UBND";

  @Autowired Leads leads;
  @Autowired Partners partners;
  @Autowired Merges merges;
  @Autowired Outreach outreach;
  @Autowired MockMvcTester site;
  @Autowired TransactionTemplate transaction;
  @Autowired DSLContext sql;
  private String partner = "";
  private String other = "";

  @BeforeEach
  void addTwo() {
    partner = partners.add(PartnersTests.named("Kitahama Alpha"), TOLD, HAI_SON).id();
    other = partners.add(PartnersTests.named("Kitahama Beta"), TOLD, HAI_SON).id();
  }

  @AfterEach
  void cleanUp() {
    for (var table : new String[] {"merge", "lead"}) {
      sql.execute("alter table partners." + table + " disable trigger user");
    }
    sql.execute("update partners.partner set merged_into = null");
    sql.execute("delete from partners.merge");
    sql.execute("delete from partners.lead");
    for (var table : new String[] {"merge", "lead"}) {
      sql.execute("alter table partners." + table + " enable trigger user");
    }
    sql.execute("delete from partners.look_alike where one in (?, ?) or other in (?, ?)", partner, other, partner, other);
    sql.execute("delete from partners.provenance where partner in (?, ?)", partner, other);
    sql.execute("delete from partners.partner where id in (?, ?)", partner, other);
    sql.execute("delete from search.entry where module = 'partners' and record in (?, ?)", partner, other);
  }

  @Test
  void a_change_of_lead_is_a_new_act_and_the_one_before_stays_known() {
    var first = name(OURS, 0);
    refusedWith("partners.lead.is-already", () -> name(OURS, first.id()));
    var second = name(COMMITTEE, first.id());
    assertThat(leads.of(partner, NGHE_AN)).extracting(Lead::body).containsExactly(COMMITTEE, OURS);
    assertThat(leads.of(partner, NGHE_AN).getLast()).satisfies(it -> {
      assertThat(it.standing()).isFalse();
      assertThat(it.endedWhy()).isEqualTo("Phân công");
    });
    assertThat(second.standing()).isTrue();
    assertThatThrownBy(() -> sql.execute("update partners.lead set body = 'x' where id = ?", first.id())).hasMessageContaining("a lead is not changed");
  }

  @Test
  void every_topic_and_every_locality_has_a_lead_of_its_own() {
    name(OURS, 0);
    leads.name(partner, "40", "DIG", COMMITTEE, 0, "Phân công", NGHE_AN);
    leads.name(partner, "48", "", "LOC-48-NV", 0, "Phân công", MINISTRY);
    assertThat(leads.of(partner, MINISTRY)).filteredOn(Lead::standing).hasSize(3);
    refusedWith("site.error.not-offered", () -> leads.name(partner, "40", "DIG-SEM", OURS, 0, "x", NGHE_AN));
    refusedWith("partners.lead.not-of-the-locality", () -> leads.name(partner, "40", "ENE", "LOC-48-NV", 0, "x", MINISTRY));
  }

  @Test
  void nobody_names_a_lead_for_another_locality() {
    refusedWith("partners.not-yours", () -> leads.name(partner, "48", "", "LOC-48-NV", 0, "x", NGHE_AN));
    refusedWith("partners.not-yours", () -> leads.name(partner, "40", "", OURS, 0, "x", TOKYO));
    assertThat(leads.of(partner, vn.donghanh.Actor.VISITOR)).isEmpty();
  }

  @Test
  void of_two_who_name_at_the_same_moment_the_second_is_told_whom_the_first_named() {
    var late = transaction.execute(_ -> {
      name(OURS, 0);
      var second = CompletableFuture.supplyAsync(() -> name(COMMITTEE, 0));
      assertThatThrownBy(() -> second.get(700, MILLISECONDS)).isInstanceOf(TimeoutException.class);
      return second;
    });
    assertThatThrownBy(() -> late.get(10, SECONDS)).isInstanceOf(ExecutionException.class).cause()
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("partners.lead.named-meanwhile"));
    assertThat(leads.of(partner, NGHE_AN)).hasSize(1);
  }

  @Test
  void the_database_alone_keeps_two_from_standing_at_once() {
    name(OURS, 0);
    assertThatThrownBy(() -> sql.execute("insert into partners.lead (partner, locality, topic, body, since, reason, by_name, by_body, body_name, at) "
        + "values (?, '40', '', 'x', '2030-01-01', 'x', 'x', 'x', 'x', now())", partner)).hasMessageContaining("lead_one_at_a_time");
  }

  @Test
  void who_writes_is_told_to_ask_the_lead_first() {
    name(COMMITTEE, 0);
    assertThat(outreach.before(new Approach(partner, null), NGHE_AN).cautions()).singleElement().satisfies(it -> {
      assertThat(it.key()).isEqualTo("partners.lead.caution");
      assertThat(it.title().vi()).contains("Nghệ An").contains("chung");
    });
    assertThat(outreach.before(new Approach(partner, null), HAI_SON).cautions()).as("another locality has its own").isEmpty();
    assertThat(outreach.before(new Approach(partner, null), TOKYO).cautions()).hasSize(1);
  }

  @Test
  void two_records_with_different_leads_are_not_merged_before_one_is_chosen() {
    name(OURS, 0);
    leads.name(other, "40", "", COMMITTEE, 0, "Phân công", NGHE_AN);
    refusedWith("partners.merge.two-leads", () -> merges.merge(partner, other, Map.of(partner, 1, other, 1), new Kept(Map.of()), "Một", MINISTRY));
  }

  @Test
  void the_page_names_a_lead_and_says_when_somebody_was_quicker() {
    var officer = new Reader(site, NGHE_AN);
    var address = "/doi-tac/" + partner + "/dau-moi";
    assertThat(officer.sendBack(address, "locality", "40", "topic", "", "body", OURS, "why", "").select(".errors").text()).contains("Lý do");
    assertThat(officer.sendOn(address, "locality", "40", "topic", "", "body", OURS, "why", "Phân công của tỉnh").text()).contains("Sở Ngoại vụ").contains("Phân công của tỉnh");
    assertThat(officer.sendBack(address, "locality", "40", "topic", "", "body", COMMITTEE, "why", "Nhầm").select(".errors").text()).contains("vừa chỉ định");
    assertThat(officer.open("/doi-tac/" + partner).select("#dau-moi").text()).contains("Nghệ An · Chung");
    assertThat(new Reader(site, TOKYO).open(address).select("form[action$=/dau-moi]")).isEmpty();
  }

  private Lead name(String body, long seen) {
    return leads.name(partner, "40", "", body, seen, "Phân công", NGHE_AN);
  }
}
