package vn.donghanh.foundation.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.site.Cards;
import vn.donghanh.foundation.site.SubjectCards;

class ThreadsTests {
  private static final Subject MEETING = Subject.of("relations", "gap-go-3");
  private static final Subject ORDER = Subject.of("needs", 7);
  private static final Subject SECRET = Subject.of("needs", 9);
  private static final Subject ANSWER = Subject.of("opportunities", 4);
  private static final Subject OWNERLESS = Subject.of("elsewhere", 1);

  @TempDir Path folder;
  private JournalWorld world;

  @BeforeEach
  void open() {
    world = new JournalWorld(folder, context -> {
      context.registerBean(Cards.class);
      context.registerBean(Threads.class);
      context.registerBean("a", SubjectCards.class, () -> new Owner("relations", Set.of()));
      context.registerBean("b", SubjectCards.class, () -> new Owner("needs", Set.of(SECRET)));
      context.registerBean("c", SubjectCards.class, () -> new Owner("opportunities", Set.of()));
    });
    world.inTransaction(() -> {
      world.journal.link(MEETING, ORDER, "needs.link.raised");
      world.journal.link(ORDER, ANSWER, "needs.link.answered");
      world.journal.link(ORDER, ANSWER, "needs.link.answered");
      world.journal.link(ORDER, SECRET, "needs.link.followed");
      world.journal.link(OWNERLESS, ORDER, "needs.link.raised");
    });
  }

  @Test
  void one_click_before_and_one_after() {
    var ends = threads().of(ORDER, JournalWorld.OFFICER);

    assertThat(ends.before()).extracting(end -> end.card().link(), Threads.End::how)
        .containsExactly(org.assertj.core.api.Assertions.tuple("/relations/gap-go-3", "needs.link.raised"));
    assertThat(ends.after()).as("an end one may not see, and one nobody owns, are absent")
        .extracting(end -> end.card().link()).containsExactly("/opportunities/4");
  }

  @Test
  void the_other_end_leads_back() {
    assertThat(threads().of(ANSWER, JournalWorld.OFFICER).before()).extracting(end -> end.card().link()).containsExactly("/needs/7");
    assertThat(threads().of(MEETING, JournalWorld.OFFICER).after()).hasSize(1);
  }

  @Test
  void each_end_asks_for_the_readers_own_permission() {
    assertThat(threads().of(ORDER, Actor.PLATFORM).after()).extracting(end -> end.card().link())
        .containsExactlyInAnyOrder("/opportunities/4", "/needs/9");
    assertThat(threads().of(SECRET, JournalWorld.OFFICER).before()).hasSize(1);
  }

  @Test
  void a_record_without_links_has_no_thread() {
    assertThat(threads().of(Subject.of("needs", 100), JournalWorld.OFFICER).none()).isTrue();
    assertThat(threads().of(OWNERLESS, JournalWorld.OFFICER).none()).isFalse();
  }

  private Threads threads() {
    return world.bean(Threads.class);
  }

  /// Shows all of its records but the secret ones; those only to the platform itself.
  private record Owner(String module, Set<Subject> secret) implements SubjectCards {

    @Override
    public Map<Subject, Card> cards(Collection<Subject> subjects, Actor actor) {
      return subjects.stream().filter(subject -> !secret.contains(subject) || actor.equals(Actor.PLATFORM))
          .collect(Collectors.toMap(subject -> subject,
              subject -> new Card(BilingualText.of("Hồ sơ", "Record"), "needs.kind", "/" + subject)));
    }
  }
}
