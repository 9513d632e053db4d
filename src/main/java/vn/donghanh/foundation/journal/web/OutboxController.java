package vn.donghanh.foundation.journal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
import vn.donghanh.foundation.journal.JournalPermission;
import vn.donghanh.foundation.journal.MailOffice;
import vn.donghanh.foundation.journal.MailState;
import vn.donghanh.foundation.site.Tab;
import vn.donghanh.foundation.site.Texts;

/// Thư đi: how the outgoing mail stands. The words of a mail are not shown here.
@Controller
@Gate(JournalPermission.MAIL_CODE)
class OutboxController {
  static final String ADDRESS = "/thu-di";
  private static final int PAGE = 50;

  private final MailOffice office;
  private final Texts texts;

  OutboxController(MailOffice office, Texts texts) {
    this.office = office;
    this.texts = texts;
  }

  @GetMapping(ADDRESS)
  String list(Locale locale, Model model, @RequestParam(name = "trang-thai", defaultValue = "") String word,
      @RequestParam(name = "truoc", defaultValue = "") String before) {
    var state = Arrays.stream(MailState.values()).filter(one -> word(one).equals(word)).findFirst().orElse(null);
    var found = office.page(state, Ids.orNull(before), PAGE + 1);
    var rows = found.subList(0, Math.min(PAGE, found.size()));
    var older = found.size() <= PAGE ? "" : ADDRESS + "?truoc=" + rows.getLast().id() + (state == null ? "" : "&trang-thai=" + word);
    model.addAttribute("page", new OutboxPage(office.readiness(), office.ready(), tabs(state, locale), rows, older));
    return "journal/outbox";
  }

  @PostMapping(ADDRESS + "/{id}/gui-lai")
  String again(Actor actor, @PathVariable String id, RedirectAttributes then) {
    office.again(actor, Ids.orMissing(id));
    then.addFlashAttribute("flash", "journal.outbox.again-done");
    return "redirect:" + ADDRESS;
  }

  @PostMapping(ADDRESS + "/{id}/da-den")
  String arrived(Actor actor, @PathVariable String id, RedirectAttributes then) {
    office.arrived(actor, Ids.orMissing(id));
    then.addFlashAttribute("flash", "journal.outbox.arrived-done");
    return "redirect:" + ADDRESS;
  }

  private List<Tab> tabs(@Nullable MailState current, Locale locale) {
    var counts = office.counts();
    var all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return Stream.concat(Stream.of(new Tab(texts.of(locale, "journal.outbox.all"), ADDRESS, all, current == null)),
        Arrays.stream(MailState.values()).filter(state -> counts.containsKey(state) || state == current)
            .map(state -> new Tab(texts.of(locale, state.key()), ADDRESS + "?trang-thai=" + word(state),
                counts.getOrDefault(state, 0), state == current))).toList();
  }

  private static String word(MailState state) {
    return switch (state) {
      case WAITING -> "cho-gui";
      case SENDING -> "dang-gui";
      case SENT -> "da-gui";
      case UNCERTAIN -> "chua-ro";
      case FAILED -> "khong-gui-duoc";
      case HELD -> "cho-gop";
      case DIGESTED -> "da-gop";
      case EXPIRED -> "qua-han";
    };
  }
}
