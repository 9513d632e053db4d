package vn.donghanh.foundation.journal.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.journal.Notices;
import vn.donghanh.foundation.journal.Told;
import vn.donghanh.foundation.journal.Words;
import vn.donghanh.foundation.site.Cards;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Tab;
import vn.donghanh.foundation.site.Texts;

/// Thông báo: what one's body, or oneself, was told.
@Controller
class NoticesController {
  static final String ADDRESS = "/thong-bao";
  private static final String UNREAD = "chua-doc";
  private static final int PAGE = 50;

  private final Notices notices;
  private final Words words;
  private final Cards cards;
  private final Texts texts;

  NoticesController(Notices notices, Words words, Cards cards, Texts texts) {
    this.notices = notices;
    this.words = words;
    this.cards = cards;
    this.texts = texts;
  }

  @Gate(Gate.SIGNED_IN)
  @GetMapping(ADDRESS)
  String list(Actor actor, Locale locale, Model model, @RequestParam(name = "loc", defaultValue = "") String filter,
      @RequestParam(name = "truoc", defaultValue = "") String before) {
    var unreadOnly = UNREAD.equals(filter);
    var found = notices.page(actor, unreadOnly, Ids.orNull(before), PAGE + 1);
    var shown = found.subList(0, Math.min(PAGE, found.size()));
    var older = found.size() <= PAGE ? "" : ADDRESS + "?truoc=" + shown.getLast().id() + (unreadOnly ? "&loc=" + UNREAD : "");
    var unread = notices.unread(actor);
    var tabs = List.of(new Tab(texts.of(locale, "journal.notices.all"), ADDRESS, null, !unreadOnly),
        new Tab(texts.of(locale, "journal.notices.unread"), ADDRESS + "?loc=" + UNREAD, unread, unreadOnly));
    model.addAttribute("page", new NoticesPage(tabs, lines(shown, actor, locale), newest(shown), unread, older));
    return "journal/notices";
  }

  /// Leads to where one can act on it, and remembers that it was read.
  @Gate(Gate.SIGNED_IN)
  @GetMapping(ADDRESS + "/{id}")
  String open(Actor actor, @PathVariable String id) {
    return "redirect:" + notices.open(actor, Ids.orMissing(id)).orElseThrow(Missing::new);
  }

  @Gate(Gate.SIGNED_IN)
  @PostMapping(ADDRESS + "/da-doc")
  String read(Actor actor, @RequestParam(name = "den", defaultValue = "") String upTo, RedirectAttributes then) {
    notices.readUpTo(actor, Ids.orMissing(upTo));
    then.addFlashAttribute("flash", "journal.notices.all-read");
    return "redirect:" + ADDRESS;
  }

  private List<NoticesPage.Line> lines(List<Told> told, Actor actor, Locale locale) {
    var known = cards.of(told.stream().map(Told::subject).toList(), actor);
    return told.stream().map(one -> {
      var card = known.get(one.subject());
      return new NoticesPage.Line(one, words.of(one, locale), card == null ? "" : card.title().in(locale));
    }).toList();
  }

  private static @Nullable Long newest(List<Told> shown) {
    return shown.isEmpty() ? null : shown.getFirst().id();
  }
}
