package vn.donghanh.foundation.journal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Audit;
import vn.donghanh.foundation.journal.ChainCheck;
import vn.donghanh.foundation.journal.ChainChecks;
import vn.donghanh.foundation.journal.Changes;
import vn.donghanh.foundation.journal.JournalPermission;
import vn.donghanh.foundation.journal.JournalRow;
import vn.donghanh.foundation.journal.JournalRows;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.Moment;
import vn.donghanh.foundation.site.Texts;

/// Nhật ký hệ thống: who did what to which record, for those who check. Reading it is itself written down.
@Controller
@Gate(JournalPermission.READ_CODE)
class AuditController {
  static final String ADDRESS = "/nhat-ky";
  private static final String DOWNLOAD = ADDRESS + "/tai-ve";
  private static final int PAGE = 50;
  /// Those whose records have entries, in the order of the filter.
  private static final List<String> MODULES = List.of("needs", "partners", "relations", "sheets", "identity", "journal");
  /// The modules whose changes are no business records: an administrator's own field.
  private static final Set<String> OF_ADMINISTRATION = Set.of("identity", "journal");

  private final Audit audit;
  private final JournalRows rows;
  private final ChainChecks checks;
  private final Changes changes;
  private final Texts texts;

  AuditController(Audit audit, JournalRows rows, ChainChecks checks, Changes changes, Texts texts) {
    this.audit = audit;
    this.rows = rows;
    this.checks = checks;
    this.changes = changes;
    this.texts = texts;
  }

  @GetMapping(ADDRESS)
  String read(Actor actor, Locale locale, Model model, HttpServletRequest request,
      @RequestParam(name = "truoc", defaultValue = "") String before) {
    var filter = AuditFilter.of(request.getParameterMap());
    var found = audit.view(actor, filter.filter(), Ids.orNull(before), PAGE + 1);
    var shown = found.subList(0, Math.min(PAGE, found.size()));
    var older = found.size() <= PAGE ? "" : filter.address(ADDRESS, "truoc", String.valueOf(shown.getLast().entry().id()), "");
    var acts = rows.acts().stream().map(act -> Choice.of(act, texts.of(locale, act))).toList();
    model.addAttribute("page", new AuditPage(checks.latest().orElse(null), filter.form(), acts, modules(locale), pills(filter, locale),
        shown.stream().map(row -> line(row, actor, locale)).toList(), filter.address(DOWNLOAD, "", "", ""), older));
    return "journal/audit";
  }

  @PostMapping(ADDRESS + "/kiem-tra")
  String check(Actor actor, RedirectAttributes then) {
    then.addFlashAttribute("flash", switch (audit.check(actor)) {
      case ChainCheck.Whole _ -> "journal.audit.checked";
      case ChainCheck.Broken _ -> "journal.audit.checked-broken";
    });
    return "redirect:" + ADDRESS;
  }

  @GetMapping(DOWNLOAD)
  void download(Actor actor, Today today, Locale locale, HttpServletRequest request, HttpServletResponse response) throws IOException {
    var filter = AuditFilter.of(request.getParameterMap()).filter(); // what is asked wrongly is refused before a file begins
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"nhat-ky-" + today.date() + ".csv\"");
    var file = new AuditFile(response.getOutputStream(), texts, locale);
    var read = audit.download(actor, filter, AuditFile.MOST, row -> file.write(row, details(row, actor)));
    if (read == AuditFile.MOST) {
      file.writeThatThereIsMore();
    }
    file.close(); // only here: a file that broke off must not look whole
  }

  private AuditPage.Line line(JournalRow row, Actor reader, Locale locale) {
    var moment = changes.moment(row.entry(), row.subject().module(), locale);
    var shown = details(row, reader) ? moment : new Moment(moment.at(), moment.what(), moment.who(), List.of());
    return new AuditPage.Line(row, shown, module(row.subject().module(), locale));
  }

  private static boolean details(JournalRow row, Actor reader) {
    return reader.may(JournalPermission.DETAILS) || OF_ADMINISTRATION.contains(row.subject().module());
  }

  private List<Link> pills(AuditFilter filter, Locale locale) {
    return AuditFilter.FIELDS.stream().filter(field -> !filter.form().value(field).isEmpty())
        .map(field -> new Link(texts.of(locale, "journal.audit.field." + field) + ": " + spoken(field, filter, locale),
            filter.address(ADDRESS, "", "", field))).toList();
  }

  private String spoken(String field, AuditFilter filter, Locale locale) {
    var value = filter.form().value(field);
    return switch (field) {
      case "viec" -> texts.of(locale, value);
      case "phan-he" -> module(value, locale);
      default -> value;
    };
  }

  private List<Choice> modules(Locale locale) {
    return MODULES.stream().map(module -> Choice.of(module, module(module, locale))).toList();
  }

  /// What a module's records are called; a module without a word keeps its own name.
  private String module(String module, Locale locale) {
    return MODULES.contains(module) ? texts.of(locale, "journal.module." + module) : module;
  }
}
