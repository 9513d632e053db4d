package vn.donghanh.registries.profiles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;

/// Hồ sơ địa phương: the draft of what a locality says of itself, and the edition of it that the public reads.
public final class LocalityProfile {
  /// A profile is read on one page.
  public static final int MOST_FIGURES = 12;

  private final Desk desk;
  private final int version;
  private final Map<Section, Passage> passages = new EnumMap<>(Section.class);
  private final List<KeyFigure> figures = new ArrayList<>();
  private final List<Happened> acts = new ArrayList<>();
  private final int newest;
  private @Nullable Edition shown;
  private @Nullable LocalDate changedOn;

  /// @param newest the number of the newest edition, 0 before the first
  /// @param shown  the edition that the public reads, null while there is none
  LocalityProfile(Desk desk, int version, ProfileContent content, int newest, @Nullable Edition shown, @Nullable LocalDate changedOn) {
    this.desk = desk;
    this.version = version;
    this.newest = newest;
    this.shown = shown;
    this.changedOn = changedOn;
    content.passages().forEach(it -> passages.put(it.section(), it));
    figures.addAll(content.figures());
  }

  /// Sửa một đoạn, both languages side by side.
  ///
  /// @param reviewed true when the writer says that both say the same now
  public void write(Section section, String vi, String en, boolean reviewed, Backing backing, Actor actor, LocalDate today) {
    desk.refuseUnlessWriter(actor);
    ContactWords.refuseIn("vi", vi);
    ContactWords.refuseIn("en", en);
    if (vi.isEmpty() && !en.isEmpty()) {
      throw Refusal.at("vi", "profiles.passage.vietnamese-first");
    }
    if (section == Section.INCENTIVES && !vi.isEmpty() && !backing.named()) {
      throw Refusal.at("source", "profiles.incentives.no-source");
    }
    var before = passage(section);
    var after = before.written(vi, en, reviewed, vi.isEmpty() ? Backing.NONE : backing, today);
    if (!after.equals(before)) {
      passages.put(section, after);
      changedOn = today;
      acts.add(new Happened("profiles.act.write", Map.of("vi", before.vi(), "en", before.en(), "source", before.backing().text()),
          Map.of("section", section.key(), "vi", vi, "en", en, "source", after.backing().text())));
    }
  }

  /// Đã soát bản dịch.
  public void review(Section section, Actor actor, LocalDate today) {
    desk.refuseUnlessWriter(actor);
    if (passage(section).behind() != null) {
      passages.put(section, passage(section).agreed());
      changedOn = today;
      acts.add(new Happened("profiles.act.review", Map.of(), Map.of("section", section.key())));
    }
  }

  /// Adds a figure, or puts it in the place of the one with its id.
  public void put(KeyFigure figure, Actor actor, LocalDate today) {
    desk.refuseUnlessWriter(actor);
    ContactWords.refuseIn("label", figure.label());
    var place = figures.stream().map(KeyFigure::id).toList().indexOf(figure.id());
    if (place < 0 && figures.size() >= MOST_FIGURES) {
      throw new Refusal("profiles.figure.too-many", MOST_FIGURES);
    }
    if (place < 0) {
      figures.add(figure);
    } else {
      figures.set(place, figure);
    }
    changedOn = today;
    acts.add(new Happened("profiles.act.figure", Map.of(), Map.of("figure", figure.label(), "amount", figure.amount(), "source", figure.backing().text())));
  }

  public void drop(UUID figure, Actor actor, LocalDate today) {
    desk.refuseUnlessWriter(actor);
    var gone = figures.stream().filter(it -> it.id().equals(figure)).findFirst().orElseThrow(() -> new Refusal("profiles.gone"));
    figures.remove(gone);
    changedOn = today;
    acts.add(new Happened("profiles.act.drop-figure", Map.of("figure", gone.label()), Map.of()));
  }

  /// Công bố: what stands here now becomes the next edition, which the public reads from this moment.
  public void publish(Actor actor, Instant now) {
    desk.refuseUnlessPublisher(actor);
    if (passage(Section.INTRODUCTION).vi().isEmpty()) {
      throw new Refusal("profiles.publish.no-introduction");
    }
    if (shown != null && changes().isEmpty()) {
      throw new Refusal("profiles.publish.nothing-new");
    }
    shown = new Edition(desk.locality(), newest + 1, now, actor.name(), String.valueOf(actor.body()), content());
    acts.add(new Happened("profiles.act.publish", Map.of(), Map.of("edition", newest + 1)));
  }

  /// Gỡ: the public reads nothing until the next publication; the editions stay.
  public void withdraw(String why, Actor actor) {
    desk.refuseUnlessPublisher(actor);
    if (shown == null) {
      throw new Refusal("profiles.not-published");
    }
    acts.add(new Happened("profiles.act.withdraw", Map.of("edition", shown.number()), Map.of("why", why)));
    shown = null;
  }

  /// What differs between the edition that the public reads and what stands here.
  public List<ProfileChange> changes() {
    return shown == null ? List.of() : ProfileChange.between(shown.content(), content());
  }

  public ProfileContent content() {
    return new ProfileContent(passages.values().stream().filter(it -> !it.blank()).toList(), figures);
  }

  public Passage passage(Section section) {
    return passages.getOrDefault(section, Passage.empty(section));
  }

  public List<KeyFigure> figures() {
    return List.copyOf(figures);
  }

  public Desk desk() {
    return desk;
  }

  public String locality() {
    return desk.locality();
  }

  public int version() {
    return version;
  }

  public @Nullable Edition shown() {
    return shown;
  }

  int newest() {
    return newest;
  }

  public @Nullable LocalDate changedOn() {
    return changedOn;
  }

  public Subject subject() {
    return subject(desk.locality());
  }

  static Subject subject(String locality) {
    return Subject.of("profiles", "profile/" + locality);
  }

  List<Happened> acts() {
    return acts;
  }
}
