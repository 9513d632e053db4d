package vn.donghanh.registries.relations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.foundation.search.Spelling;
import vn.donghanh.registries.partners.PartnerEvent;
import vn.donghanh.registries.partners.PartnerEvents;
import vn.donghanh.registries.partners.Partners;
import vn.donghanh.registries.partners.TimelineFilter;
import vn.donghanh.rules.calendar.OriginDate;

/// Relations that a foreign locality signed. Sources name it by words alone: it is meant where country and name are the same.
@Component
class RelationEvents implements PartnerEvents {
  private final Relations relations;
  private final Partners partners;

  RelationEvents(Relations relations, Partners partners) {
    this.relations = relations;
    this.partners = partners;
  }

  @Override
  public Set<PartnerEvent.Kind> kinds() {
    return Set.of(PartnerEvent.Kind.RELATION);
  }

  @Override
  @Transactional(readOnly = true)
  public List<PartnerEvent> of(TimelineFilter asked, Actor actor, LocalDate today) {
    var partner = asked.partners().stream().findFirst().flatMap(id -> partners.find(id, actor));
    if (partner.isEmpty() || !asked.office().isEmpty()) {
      return List.of();
    }
    var profile = partner.get().profile();
    var names = Stream.concat(Stream.of(profile.name(), profile.nameVi()), partner.get().otherNames().stream())
        .map(Spelling::folded).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    return relations.withCountries(Set.of(profile.country())).stream()
        .filter(it -> it.signed() != null && names.contains(Spelling.folded(it.partner())))
        .map(it -> PartnerEvent.of(PartnerEvent.Kind.RELATION, it.signed().earliest(), "relation-" + it.id(), "relations.partner.event",
            List.of(it.title()), "/quan-he/" + it.id(), null, "").roughly(roughly(it.signed())))
        .filter(it -> asked.beyond(it.on(), it.id()))
        .sorted(Comparator.comparing(PartnerEvent::on).thenComparing(PartnerEvent::id).reversed()).limit(asked.most()).toList();
  }

  private static String roughly(OriginDate signed) {
    return signed.day() != null ? "" : signed.month() == null ? Integer.toString(signed.year()) : "%02d/%d".formatted(signed.month(), signed.year());
  }
}
