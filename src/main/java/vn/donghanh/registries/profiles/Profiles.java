package vn.donghanh.registries.profiles;

import static vn.donghanh.registries.profiles.db.Tables.EDITION;
import static vn.donghanh.registries.profiles.db.Tables.PROFILE;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.search.Search;

/// Sổ hồ sơ địa phương: the draft of each locality for those who write it, its published edition for everybody. A change
/// brings its journal and its place in the search with it, or does not happen.
@Component
public class Profiles {
  private final DSLContext sql;
  private final ProfileLoading loading;
  private final ProfileSaving saving;
  private final LocalityDesks desks;
  private final ProfileWords words;
  private final Journal journal;
  private final Search search;

  Profiles(DSLContext sql, ProfileLoading loading, ProfileSaving saving, LocalityDesks desks, ProfileWords words, Journal journal, Search search) {
    this.sql = sql;
    this.loading = loading;
    this.saving = saving;
    this.desks = desks;
    this.words = words;
    this.journal = journal;
    this.search = search;
  }

  /// What the public reads of a locality, nothing while nothing is published.
  @Transactional(readOnly = true)
  public Optional<Edition> published(String locality) {
    return sql.select(EDITION).from(EDITION).join(PROFILE).on(PROFILE.LOCALITY.eq(EDITION.LOCALITY), PROFILE.PUBLISHED.eq(EDITION.NUMBER))
        .where(PROFILE.LOCALITY.eq(locality)).fetchOptional(row -> loading.edition(row.value1()));
  }

  /// The draft, for who writes it; a blank one where nothing was written yet. Nothing for anybody else, and an entry of it.
  @Transactional
  public Optional<LocalityProfile> draft(String locality, Actor actor) {
    var desk = desks.of(locality);
    if (desk.isPresent() && !desk.get().mayWrite(actor)) {
      desks.refused(actor, LocalityProfile.subject(locality));
      return Optional.empty();
    }
    return desk.map(loading::load);
  }

  /// The editions of a locality without their words, newest first; only for who writes there.
  @Transactional(readOnly = true)
  public List<EditionRow> editions(Desk desk) {
    return sql.select(EDITION.NUMBER, EDITION.AT, EDITION.BY_NAME, EDITION.BY_BODY).from(EDITION)
        .where(EDITION.LOCALITY.eq(desk.locality())).orderBy(EDITION.NUMBER.desc())
        .fetch(row -> new EditionRow(row.value1(), row.value2().toInstant(), row.value3(), row.value4()));
  }

  /// One edition, whether or not it is the one that the public reads; only for who writes there.
  @Transactional(readOnly = true)
  public Optional<Edition> edition(Desk desk, int number) {
    return sql.selectFrom(EDITION).where(EDITION.LOCALITY.eq(desk.locality()), EDITION.NUMBER.eq(number)).fetchOptional(loading::edition);
  }

  /// Changes the profile that the writer saw as `version`; what changed meanwhile is not overwritten.
  @Transactional
  public void change(String locality, int version, Actor actor, Consumer<LocalityProfile> change) {
    change(locality, version, actor, change, false);
  }

  /// @param demo true when the demonstration writes it
  @Transactional
  void change(String locality, int version, Actor actor, Consumer<LocalityProfile> change, boolean demo) {
    var desk = desks.of(locality).orElseThrow(() -> new Refusal("profiles.gone"));
    sql.insertInto(PROFILE).set(PROFILE.LOCALITY, locality).set(PROFILE.DEMO, demo).onConflictDoNothing().execute();
    var current = sql.select(PROFILE.VERSION).from(PROFILE).where(PROFILE.LOCALITY.eq(locality)).forUpdate().fetchSingle(PROFILE.VERSION);
    if (current != version) {
      throw new Refusal("site.changed-meanwhile");
    }
    var profile = loading.load(desk);
    change.accept(profile);
    if (profile.acts().isEmpty()) {
      return;
    }
    saving.save(profile);
    profile.acts().forEach(act -> journal.record(actor, act.key(), profile.subject(), act.before(), act.after()));
    var shown = profile.shown();
    if (shown == null) {
      search.drop(profile.subject());
    } else {
      search.put(words.of(shown));
    }
  }
}
