package vn.donghanh.registries.partners;

import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Locality;

/// What this register itself knows of a partner's past: touches and letters, checks, merges, changes of lead. That a
/// touch happened is for every officer; what was said, for the body that did it and the ministry.
@Component
class OwnEvents implements PartnerEvents {
  private static final String EVENTS = """
      with own as (select unnest(?::text[]) as id), event as (
        select case when i.letter is null then 'TOUCH' else 'LETTER' end as kind, i.on_day, 'interaction-' || lpad(i.id::text, 12, '0') as id,
          i.kind as word, i.title, i.summary as text, i.by_name, i.body, i.body_name, i.about_module, i.about_record, i.letter
        from partners.interaction i join own on own.id = i.partner where ?
        union all
        select 'CHECK', v.on_day, 'verification-' || lpad(v.id::text, 12, '0'), v.level, v.method, v.evidence, v.by_name, v.body, v.body_name, null, null, null
        from partners.verification v join own on own.id = v.partner
        union all
        select 'CHECK', c.on_day, 'confirmation-' || lpad(c.id::text, 12, '0'), '', '', c.how, c.by_name, c.body, c.body_name, null, null, null
        from partners.confirmation c join own on own.id = c.partner
        union all
        select 'LEAD', l.since, 'lead-' || lpad(l.id::text, 12, '0'), 'lead-named', l.body || '/' || l.locality, l.reason, l.by_name, l.by_body, l.body_name, null, null, null
        from partners.lead l join own on own.id = l.partner where ?
        union all
        select 'MERGE', m.on_day, 'merge-' || lpad(m.id::text, 12, '0'), 'merged', m.loser, m.why, m.by_name, m.body, m.body_name, null, null, null
        from partners.merge m join own on own.id = m.survivor where ?
        union all
        select 'MERGE', (m.undone_at at time zone 'Asia/Ho_Chi_Minh')::date, 'part-' || lpad(m.id::text, 12, '0'), 'parted', m.loser, m.undone_why, m.undone_by, null, m.undone_body, null, null, null
        from partners.merge m join own on own.id in (m.survivor, m.loser) where ? and m.undone_at is not null)
      select * from event where (on_day, id collate "C") < (?::date, ?) and (? = '' or kind = ?) and (? = '' or body = ?)
      order by on_day desc, id collate "C" desc limit ?""";

  private final DSLContext sql;
  private final Bodies bodies;
  private final Localities localities;

  OwnEvents(DSLContext sql, Bodies bodies, Localities localities) {
    this.sql = sql;
    this.bodies = bodies;
    this.localities = localities;
  }

  @Override
  public Set<PartnerEvent.Kind> kinds() {
    return EnumSet.of(PartnerEvent.Kind.TOUCH, PartnerEvent.Kind.LETTER, PartnerEvent.Kind.CHECK, PartnerEvent.Kind.MERGE,
        PartnerEvent.Kind.LEAD);
  }

  @Override
  @Transactional(readOnly = true)
  public List<PartnerEvent> of(TimelineFilter asked, Actor actor, LocalDate today) {
    var insider = actor.may(PartnersPermission.CONTACTS);
    var kind = asked.kind().map(Enum::name).orElse("");
    return sql.fetch(EVENTS, asked.partners().toArray(String[]::new), insider, insider, insider, insider, Date.valueOf(asked.on()), asked.id(),
        kind, kind, asked.office(), asked.office(), asked.most()).map(row -> event(row, insider, actor));
  }

  private PartnerEvent event(Record row, boolean insider, Actor actor) {
    var kind = PartnerEvent.Kind.valueOf(row.get("kind", String.class));
    var body = row.get("body", String.class);
    var word = row.get("word", String.class).toLowerCase(Locale.ROOT);
    var title = row.get("title", String.class);
    var touch = kind == PartnerEvent.Kind.TOUCH || kind == PartnerEvent.Kind.LETTER;
    var open = touch ? Interaction.opensTo(actor, body) : insider;
    var key = switch (kind) {
      case TOUCH, LETTER -> "partners.interaction." + word;
      case CHECK -> word.isEmpty() ? "partners.event.confirmed" : "partners.level." + word;
      case MERGE, LEAD -> "partners.event." + word;
      case ORDER, OPPORTUNITY, RELATION -> throw new IllegalStateException(kind.name());
    };
    List<Object> arguments = kind == PartnerEvent.Kind.LEAD ? lead(title) : kind == PartnerEvent.Kind.MERGE ? List.of(title) : touch && open ? List.of(title) : List.of();
    var about = open && row.get("about_module") != null ? new Subject(row.get("about_module", String.class), row.get("about_record", String.class)) : null;
    return new PartnerEvent(kind, row.get("on_day", LocalDate.class), "", row.get("id", String.class), key, arguments,
        open ? row.get("text", String.class) : "", "", open ? row.get("by_name", String.class) : "", body, row.get("body_name", String.class),
        about, open ? row.get("letter", UUID.class) : null);
  }

  /// The body that was named and the locality for which.
  private List<Object> lead(String named) {
    var parts = named.split("/", 2);
    return List.of(bodies.find(parts[0]).map(Body::name).orElse(BilingualText.of(parts[0], "")),
        localities.find(parts[1]).map(Locality::name).orElse(BilingualText.of(parts[1], "")));
  }
}
