package vn.donghanh.foundation.tasks.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.BodyNames;
import vn.donghanh.foundation.site.Cards;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.foundation.site.SubjectCards.Card;
import vn.donghanh.foundation.site.Tab;
import vn.donghanh.foundation.site.Texts;
import vn.donghanh.foundation.tasks.DueWords;
import vn.donghanh.foundation.tasks.DutyChoice;
import vn.donghanh.foundation.tasks.DutyGroup;
import vn.donghanh.foundation.tasks.OpenDuties;
import vn.donghanh.foundation.tasks.OpenDuty;
import vn.donghanh.foundation.tasks.Tasks;

/// Việc của tôi: what the body whose hat one wears must do, and what it waits for.
@Controller
class MyWorkController {
  static final String ADDRESS = "/viec-cua-toi";

  private final Tasks tasks;
  private final Cards cards;
  private final BodyNames bodies;
  private final Texts texts;
  private final FirstSteps firstSteps;

  MyWorkController(Tasks tasks, Cards cards, BodyNames bodies, Texts texts, FirstSteps firstSteps) {
    this.tasks = tasks;
    this.cards = cards;
    this.bodies = bodies;
    this.texts = texts;
    this.firstSteps = firstSteps;
  }

  @Gate(Gate.SIGNED_IN)
  @GetMapping(ADDRESS)
  String mine(Actor actor, Today today, Locale locale, Model model, @RequestParam(name = "loai", defaultValue = "") String kind,
      @RequestParam(name = "nhom", defaultValue = "") String group, @RequestParam(name = "trang", defaultValue = "1") String page) {
    var kinds = tasks.kinds(actor);
    var choice = new DutyChoice(kinds.contains(kind) ? kind : null, DutyGroup.of(group).orElse(null), number(page));
    model.addAttribute("page", new Shown(choice, tasks.mine(actor, today.date(), choice), actor, today.date(), locale).page(kinds));
    return "tasks/my-work";
  }

  private static int number(String page) {
    return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
  }

  static String address(@Nullable String kind, @Nullable DutyGroup group, int page) {
    return UriComponentsBuilder.fromPath(ADDRESS)
        .queryParamIfPresent("loai", Optional.ofNullable(kind))
        .queryParamIfPresent("nhom", Optional.ofNullable(group).map(DutyGroup::word))
        .queryParamIfPresent("trang", page > 1 ? Optional.of(page) : Optional.empty())
        .encode().build().toUriString();
  }

  /// One answer in the making.
  private final class Shown {
    private final DutyChoice choice;
    private final OpenDuties duties;
    private final Actor reader;
    private final LocalDate today;
    private final Locale locale;

    private Shown(DutyChoice choice, OpenDuties duties, Actor reader, LocalDate today, Locale locale) {
      this.choice = choice;
      this.duties = duties;
      this.reader = reader;
      this.today = today;
      this.locale = locale;
    }

    private MyWorkPage page(List<String> kinds) {
      var filter = Submitted.blank();
      Optional.ofNullable(choice.kind()).ifPresent(kind -> filter.put("loai", kind));
      Optional.ofNullable(choice.group()).ifPresent(group -> filter.put("nhom", group.word()));
      var pills = Stream.ofNullable(choice.kind()).map(kind -> new Link(word(kind), address(null, choice.group(), 1))).toList();
      return new MyWorkPage(tabs(), choice.group(), sections(), duties.total(), filter,
          kinds.stream().map(kind -> Choice.of(kind, word(kind))).toList(), pills, turned(-1), turned(1),
          duties.total() == 0 ? firstSteps.of(reader, locale) : List.of());
    }

    private List<Tab> tabs() {
      var all = new Tab(word("tasks.group.all"), address(choice.kind(), null, 1), duties.total(), choice.group() == null);
      return Stream.concat(Stream.of(all), Arrays.stream(DutyGroup.values())
          .map(group -> new Tab(word(group.key()), address(choice.kind(), group, 1), duties.total(group), group == choice.group()))).toList();
    }

    private List<MyWorkPage.Section> sections() {
      var known = cards.of(duties.rows().stream().map(row -> row.duty().subject()).toList(), reader);
      return Arrays.stream(DutyGroup.values()).filter(group -> !duties.of(group).isEmpty()).map(group -> {
        var lines = duties.of(group).stream().map(row -> line(row, known.get(row.duty().subject()))).toList();
        var whole = choice.group() != null || lines.size() == duties.total(group);
        return new MyWorkPage.Section(group, duties.total(group), lines, whole ? "" : address(choice.kind(), group, 1));
      }).toList();
    }

    private MyWorkPage.Line line(OpenDuty open, @Nullable Card card) {
      return new MyWorkPage.Line(open, card == null ? "" : card.title().in(locale),
          open.group() == DutyGroup.WAITING ? bodies.nameOrId(open.duty().body()).in(locale) : "",
          DueWords.of(open.duty().due(), today));
    }

    private String turned(int by) {
      var group = choice.group();
      var to = choice.page() + by;
      var there = group != null && to > 0 && (to - 1) * DutyChoice.PAGE < duties.total(group);
      return there ? address(choice.kind(), group, to) : "";
    }

    private String word(String key) {
      return texts.of(locale, key);
    }
  }
}
