package vn.donghanh.registries.profiles;

import static vn.donghanh.registries.profiles.db.Tables.INITIATIVE;
import static vn.donghanh.registries.profiles.db.Tables.PROFILE;
import static vn.donghanh.registries.profiles.db.Tables.SPEARHEAD;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.site.SubjectCards;

/// How profiles, spearheads and initiatives show where others point at them; what is not published only to who writes there.
@Component
class ProfileCards implements SubjectCards {
  private final DSLContext sql;
  private final ProfileWords words;

  ProfileCards(DSLContext sql, ProfileWords words) {
    this.sql = sql;
    this.words = words;
  }

  @Override
  public String module() {
    return "profiles";
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Subject, Card> cards(Collection<Subject> subjects, Actor actor) {
    var own = actor.may(ProfilesPermission.WRITE) && actor.locality() != null ? actor.locality() : "";
    var cards = new HashMap<Subject, Card>();
    sql.select(PROFILE.LOCALITY).from(PROFILE).where(PROFILE.LOCALITY.in(codes(subjects)), PROFILE.PUBLISHED.isNotNull().or(PROFILE.LOCALITY.eq(own)))
        .forEach(it -> cards.put(LocalityProfile.subject(it.value1()),
            new Card(words.name(it.value1()), "profiles.kind.profile", "/dia-phuong/" + it.value1() + "#ho-so")));
    sql.select(SPEARHEAD.ID, SPEARHEAD.TITLE, SPEARHEAD.TITLE_EN, SPEARHEAD.LOCALITY).from(SPEARHEAD)
        .where(SPEARHEAD.ID.in(ids(subjects, "spearhead/")), SPEARHEAD.PUBLISHED_AT.isNotNull().or(SPEARHEAD.LOCALITY.eq(own)))
        .forEach(it -> cards.put(new SpearheadId(it.value1()).subject(), new Card(BilingualText.of(it.value2(), it.value3()),
            "profiles.kind.spearhead", "/dia-phuong/" + it.value4() + "#mui-nhon")));
    sql.select(INITIATIVE.ID, INITIATIVE.TITLE, INITIATIVE.TITLE_EN, INITIATIVE.LOCALITY).from(INITIATIVE)
        .where(INITIATIVE.ID.in(ids(subjects, "initiative/")), INITIATIVE.PUBLISHED_AT.isNotNull().or(INITIATIVE.LOCALITY.eq(own)))
        .forEach(it -> cards.put(new InitiativeId(it.value1()).subject(), new Card(BilingualText.of(it.value2(), it.value3()),
            "profiles.kind.initiative", Initiatives.address(it.value4(), new InitiativeId(it.value1())))));
    return cards;
  }

  private static List<String> codes(Collection<Subject> subjects) {
    return subjects.stream().map(Subject::id).filter(id -> id.startsWith("profile/")).map(id -> id.substring("profile/".length())).toList();
  }

  private static List<UUID> ids(Collection<Subject> subjects, String kind) {
    return subjects.stream().map(Subject::id).filter(id -> id.startsWith(kind)).flatMap(id -> Ids.of(id.substring(kind.length())).stream()).toList();
  }
}
