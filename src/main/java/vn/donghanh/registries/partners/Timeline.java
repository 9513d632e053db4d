package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.CONFIRMATION;
import static vn.donghanh.registries.partners.db.Tables.INTERACTION;
import static vn.donghanh.registries.partners.db.Tables.VERIFICATION;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.foundation.site.Place;

/// Dòng thời gian: what happened with a partner, by every office and from every module, newest first.
@Component
public class Timeline {
  public static final int PAGE = 20;
  private static final Comparator<PartnerEvent> NEWEST = Comparator.comparing(PartnerEvent::on).thenComparing(PartnerEvent::id).reversed();

  private final DSLContext sql;
  private final Partners partners;
  private final ObjectProvider<PartnerEvents> owners;

  Timeline(DSLContext sql, Partners partners, ObjectProvider<PartnerEvents> owners) {
    this.sql = sql;
    this.partners = partners;
    this.owners = owners;
  }

  /// One page.
  ///
  /// @param next where the next page begins, empty on the last
  public record Page(List<PartnerEvent> events, Optional<Place> next) {}

  @Transactional(readOnly = true)
  public Page page(String partner, Optional<PartnerEvent.Kind> kind, String office, Place place, Actor actor, LocalDate today) {
    var asked = TimelineFilter.of(partners.known(partner), kind, office, place, PAGE + 1);
    var found = owners.orderedStream().filter(it -> kind.isEmpty() || it.kinds().contains(kind.get()))
        .flatMap(it -> it.of(asked, actor, today).stream()).sorted(NEWEST).limit(PAGE + 1).toList();
    var shown = found.stream().limit(PAGE).toList();
    return new Page(shown, found.size() <= PAGE ? Optional.empty()
        : Optional.of(new Place(shown.getLast().on().toString(), shown.getLast().id(), false)));
  }

  /// The offices by which one can narrow it, by name: those that touched or checked the partner.
  @Transactional(readOnly = true)
  public Map<String, String> offices(String partner, Actor actor) {
    var own = PartnerRows.own(partner);
    var touched = DSL.select(INTERACTION.BODY, INTERACTION.BODY_NAME).from(INTERACTION)
        .where(INTERACTION.PARTNER.in(own), INTERACTION.BODY.isNotNull(), actor.may(PartnersPermission.CONTACTS) ? DSL.noCondition() : DSL.falseCondition());
    var offices = new TreeMap<String, String>();
    sql.selectDistinct(VERIFICATION.BODY, VERIFICATION.BODY_NAME).from(VERIFICATION).where(VERIFICATION.PARTNER.in(own), VERIFICATION.BODY.isNotNull())
        .union(DSL.select(CONFIRMATION.BODY, CONFIRMATION.BODY_NAME).from(CONFIRMATION).where(CONFIRMATION.PARTNER.in(own), CONFIRMATION.BODY.isNotNull()))
        .union(touched).forEach(row -> offices.put(row.value1(), row.value2()));
    return offices;
  }
}
