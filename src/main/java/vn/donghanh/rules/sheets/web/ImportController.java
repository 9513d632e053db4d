package vn.donghanh.rules.sheets.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.rules.sheets.Import;
import vn.donghanh.rules.sheets.Imports;
import vn.donghanh.rules.sheets.SheetOwner;

/// Một lần nhập: preview, taking, progress, result, taking back. Only its owner knows that it is there.
@Controller
@Gate(Gate.SIGNED_IN)
class ImportController {
  /// How often the page of work under way comes again, in seconds.
  private static final String AGAIN = "2";

  private final SheetOwners owners;
  private final Imports imports;
  private final ImportWork work;
  private final SheetFile files;
  private final Today today;

  ImportController(SheetOwners owners, Imports imports, ImportWork work, SheetFile files, Today today) {
    this.owners = owners;
    this.imports = imports;
    this.work = work;
    this.files = files;
    this.today = today;
  }

  @GetMapping("/bang-tinh/{so}/{id}")
  String show(@PathVariable String so, @PathVariable UUID id, @RequestParam(name = "xem", defaultValue = "") String shown,
      @RequestParam(name = "sau", defaultValue = "0") String after, Actor actor, Model model, HttpServletResponse response) {
    var owner = owners.open(so, actor);
    var one = mine(id, owner, actor);
    model.addAttribute("page", page(owner, one, shown, after));
    if (one.underWay() && !one.cutOff(today.now())) {
      response.setHeader("Refresh", AGAIN); // without a script, and without the page having to say so
    }
    return one.underWay() ? "sheets/progress" : one.state() == Import.State.STAGED ? "sheets/preview" : "sheets/result";
  }

  @PostMapping("/bang-tinh/{so}/{id}/lay")
  String take(@PathVariable String so, @PathVariable UUID id, Actor actor) {
    var owner = owners.open(so, actor);
    work.take(mine(id, owner, actor).id(), owner, actor);
    return back(owner, id);
  }

  /// Vẫn thêm: a row like a record is to be added all the same, or is not; without a number all of them.
  @PostMapping("/bang-tinh/{so}/{id}/van-them")
  String keep(@PathVariable String so, @PathVariable UUID id, Submitted form, Actor actor) {
    var owner = owners.open(so, actor);
    mine(id, owner, actor);
    imports.keep(id, form.number("dong", 1, Integer.MAX_VALUE), !form.has("thoi", "1"));
    return back(owner, id) + "?xem=like";
  }

  @PostMapping("/bang-tinh/{so}/{id}/bo")
  String discard(@PathVariable String so, @PathVariable UUID id, Actor actor, RedirectAttributes flash) {
    var owner = owners.open(so, actor);
    imports.discard(mine(id, owner, actor).id());
    flash.addFlashAttribute("flash", "sheets.flash.discarded");
    return "redirect:/bang-tinh/" + owner.word();
  }

  @GetMapping("/bang-tinh/{so}/{id}/dong-loi")
  void wrongRows(@PathVariable String so, @PathVariable UUID id, Actor actor, Locale locale, HttpServletResponse response) throws IOException {
    var owner = owners.open(so, actor);
    var rows = imports.toBePutRight(mine(id, owner, actor).id());
    if (rows.isEmpty()) {
      throw new Missing();
    }
    files.sendWrong(response, "dong-loi-" + owner.word(), owner.form(), rows, locale);
  }

  @GetMapping("/bang-tinh/{so}/{id}/hoan-tac")
  String askUndo(@PathVariable String so, @PathVariable UUID id, Actor actor, Model model) {
    var owner = owners.open(so, actor);
    var one = mine(id, owner, actor);
    if (!one.undoable(today.now())) {
      return back(owner, id);
    }
    model.addAttribute("page", page(owner, one, "", "0"));
    return "sheets/undo";
  }

  @PostMapping("/bang-tinh/{so}/{id}/hoan-tac")
  String undo(@PathVariable String so, @PathVariable UUID id, Actor actor) {
    var owner = owners.open(so, actor);
    work.undo(mine(id, owner, actor).id(), owner, actor);
    return back(owner, id);
  }

  private ImportPage page(SheetOwner owner, Import one, String shown, String after) {
    var tally = imports.tally(one.id());
    var from = after.matches("\\d{1,7}") ? Integer.parseInt(after) : 0;
    var view = ImportPage.View.of(shown, one, tally);
    var rows = view == null ? java.util.List.<vn.donghanh.rules.sheets.ImportRow>of()
        : view.outcome() != null ? imports.page(one.id(), view.outcome(), from) : imports.page(one.id(), view.verdict(), from);
    var same = one.state() == Import.State.STAGED ? imports.sameFile(one).orElse(null) : null;
    return new ImportPage(owner, owner.form(), one, tally, view, rows, same, today.now());
  }

  private Import mine(UUID id, SheetOwner owner, Actor actor) {
    return imports.find(id, owner.form().id(), actor).orElseThrow(Missing::new);
  }

  private static String back(SheetOwner owner, UUID id) {
    return "redirect:/bang-tinh/" + owner.word() + "/" + id;
  }
}
