package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.SUGGESTION;
import static vn.donghanh.registries.partners.db.Tables.SUGGESTION_VERDICT;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.foundation.site.Formats;
import vn.donghanh.foundation.site.OneTimeLinks;
import vn.donghanh.foundation.tasks.Duty;
import vn.donghanh.foundation.tasks.Tasks;
import vn.donghanh.registries.partners.db.tables.records.SuggestionRecord;

/// Các đề nghị sửa của đối tác: made by a one-time link, answered by who keeps the record, read by who made them. Accepted
/// values say that the partner itself is their source.
@Component
public class Suggestions {
  private static final String READING = "partners.suggestion.read";
  private static final Duration READABLE = Duration.ofDays(90);
  /// Who keeps a record that no body added.
  private static final String MINISTRY_UNIT = "MOFA-CNV";

  private final DSLContext sql;
  private final JsonMapper json;
  private final Partners partners;
  private final PartnerKeeping keeping;
  private final OneTimeLinks links;
  private final Tasks tasks;
  private final Journal journal;
  private final Today today;

  Suggestions(DSLContext sql, JsonMapper json, Partners partners, PartnerKeeping keeping, OneTimeLinks links, Tasks tasks, Journal journal, Today today) {
    this.sql = sql;
    this.json = json;
    this.partners = partners;
    this.keeping = keeping;
    this.links = links;
    this.tasks = tasks;
    this.journal = journal;
    this.today = today;
  }

  /// The partner that a link invites, as its record stands; empty when the link is no longer good.
  @Transactional(readOnly = true)
  public Optional<Partner> invited(String token) {
    return links.look(Invitations.PURPOSE, token).flatMap(link -> standing(link.subject().id()));
  }

  /// Uses the link up for one suggestion.
  ///
  /// @param version the version of the record that was on the screen
  /// @return what stands in the address at which the answer will be read
  /// @throws Refusal when the link is no longer good, when nothing is suggested, or when too many wait for an answer
  @Transactional
  public String suggest(String token, int version, Profile wanted, String who) {
    var invited = links.use(Invitations.PURPOSE, token);
    var row = keeping.locked(partners.current(invited.subject().id()));
    var partner = keeping.partner(row);
    if (partner.version() != version) {
      throw new Refusal("partners.suggestion.record-changed");
    }
    var after = partner.profile().with(Suggestion.OPEN, wanted);
    if (after.equals(partner.profile())) {
      throw new Refusal("partners.suggestion.nothing");
    }
    if (sql.fetchCount(SUGGESTION, SUGGESTION.PARTNER.in(PartnerRows.own(partner.id())), SUGGESTION.DECIDED_AT.isNull()) >= Suggestion.MOST_OPEN) {
      throw new Refusal("partners.suggestion.flood", Suggestion.MOST_OPEN);
    }
    return links.make(READING, store(partner, after, who).subject(), READABLE);
  }

  /// Keeps a suggestion and opens the duty to answer it.
  Suggestion store(Partner partner, Profile after, String who) {
    var body = partner.ownerBody() == null ? MINISTRY_UNIT : partner.ownerBody();
    var id = sql.insertInto(SUGGESTION).set(SUGGESTION.PARTNER, partner.id()).set(SUGGESTION.BEFORE, written(partner.profile()))
        .set(SUGGESTION.AFTER, written(after)).set(SUGGESTION.WHO, who).set(SUGGESTION.AT, today.now().atOffset(ZoneOffset.UTC))
        .set(SUGGESTION.DUTY_BODY, body).returning(SUGGESTION.ID).fetchSingle(SUGGESTION.ID);
    var suggestion = of(SUGGESTION.ID.eq(id)).getFirst();
    tasks.open(new Duty(suggestion.subject(), "partners.suggestion.duty",
        BilingualText.of("Trả lời đề nghị sửa của đối tác: " + partner.title().vi(), "Answer what a partner suggests: " + partner.title().en()),
        body, null, today.date().plusDays(Suggestion.ANSWER_DAYS), "mặc định", "/doi-tac/" + partner.id() + "/de-nghi/" + id));
    journal.record(new Actor(null, "Đối tác, qua liên kết", null, "", null, null, Set.of()), "partners.suggest", partner.subject(), Map.of(),
        Map.of("fields", suggestion.fields()));
    return suggestion;
  }

  /// A suggestion for the one who made it; empty when the link is no longer good.
  @Transactional(readOnly = true)
  public Optional<Suggestion> read(String token) {
    return links.look(READING, token).flatMap(link -> of(SUGGESTION.ID.eq(Long.parseLong(link.subject().id().substring("suggestion-".length())))).stream().findFirst());
  }

  /// The suggestions about a partner, newest first, for who may answer them.
  @Transactional(readOnly = true)
  public List<Suggestion> of(Partner partner, Actor actor) {
    return partner.editableBy(actor) ? of(SUGGESTION.PARTNER.in(PartnerRows.own(partner.id()))) : List.of();
  }

  @Transactional(readOnly = true)
  public Optional<Suggestion> find(Partner partner, long id, Actor actor) {
    return of(partner, actor).stream().filter(it -> it.id() == id).findFirst();
  }

  /// Trả lời: accepts or turns down each field; what is accepted stands on the record from now on.
  ///
  /// @param version the version of the record that was on the screen
  @Transactional
  public void answer(String partner, long id, int version, Map<ProfileField, Suggestion.Verdict> answers, Actor actor) {
    var row = sql.selectFrom(SUGGESTION).where(SUGGESTION.ID.eq(id), SUGGESTION.PARTNER.in(PartnerRows.own(partner))).forUpdate().fetchOptional()
        .orElseThrow(() -> new Refusal("partners.not-yours"));
    var suggestion = of(SUGGESTION.ID.eq(id)).getFirst();
    suggestion.answer(answers);
    var now = keeping.partner(keeping.locked(partner));
    if (!now.editableBy(actor)) {
      throw new Refusal("partners.not-yours");
    }
    var accepted = answers.entrySet().stream().filter(it -> it.getValue().accepted() && suggestion.fields().contains(it.getKey()))
        .map(Map.Entry::getKey).collect(Collectors.toCollection(() -> EnumSet.noneOf(ProfileField.class)));
    if (!accepted.isEmpty()) {
      var source = new Source("Đối tác tự đề nghị ngày " + Formats.date(suggestion.at().atZone(Today.VIET_NAM).toLocalDate()), today.date(), Verification.REFERENCE, "");
      partners.change(partner, version, now.profile().with(accepted, suggestion.after()), source, actor);
    }
    row.setDecidedAt(today.now().atOffset(ZoneOffset.UTC));
    row.setDecidedBy(actor.name());
    row.setDecidedBody(actor.bodyName());
    row.store();
    suggestion.fields().forEach(field -> sql.insertInto(SUGGESTION_VERDICT).set(SUGGESTION_VERDICT.SUGGESTION, id).set(SUGGESTION_VERDICT.FIELD, field.name())
        .set(SUGGESTION_VERDICT.ACCEPTED, answers.get(field).accepted()).set(SUGGESTION_VERDICT.REPLY, answers.get(field).reply()).execute());
    tasks.closeAll(suggestion.subject());
    journal.record(actor, "partners.answer-suggestion", now.subject(), Map.of(), Map.of("accepted", accepted, "of", suggestion.fields()));
  }

  private Optional<Partner> standing(String id) {
    return Optional.of(keeping.partner(keeping.standing(partners.current(id))));
  }

  private List<Suggestion> of(Condition which) {
    var verdicts = sql.select(SUGGESTION_VERDICT.asterisk()).from(SUGGESTION_VERDICT).join(SUGGESTION).on(SUGGESTION.ID.eq(SUGGESTION_VERDICT.SUGGESTION)).where(which)
        .fetchGroups(SUGGESTION_VERDICT.SUGGESTION);
    return sql.selectFrom(SUGGESTION).where(which).orderBy(SUGGESTION.ID.desc()).limit(50).fetch(row -> {
      var said = verdicts.get(row.getId());
      return suggestion(row, said == null ? Map.of() : said.stream().collect(Collectors.toMap(it -> ProfileField.valueOf(it.get(SUGGESTION_VERDICT.FIELD)),
          it -> new Suggestion.Verdict(it.get(SUGGESTION_VERDICT.ACCEPTED), it.get(SUGGESTION_VERDICT.REPLY)))));
    });
  }

  private Suggestion suggestion(SuggestionRecord row, Map<ProfileField, Suggestion.Verdict> verdicts) {
    return new Suggestion(row.getId(), row.getPartner(), json.readValue(row.getBefore().data(), Profile.class), json.readValue(row.getAfter().data(), Profile.class),
        row.getWho(), row.getAt().toInstant(), row.getDecidedAt() == null ? null : row.getDecidedAt().toInstant(),
        row.getDecidedBody() == null ? "" : row.getDecidedBody(), verdicts);
  }

  private JSONB written(Profile profile) {
    return JSONB.valueOf(json.writeValueAsString(profile));
  }
}
