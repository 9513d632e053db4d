package vn.donghanh.rules.sheets.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.rules.sheets.Imports;
import vn.donghanh.rules.sheets.SheetOwner;

/// Bảng tính của một sổ: the template, the upload, and the list as a file. Who may do what is said by the registry.
@Controller
@Gate(Gate.SIGNED_IN)
class SheetsController {
  private static final int NEWEST = 10;

  private final SheetOwners owners;
  private final Imports imports;
  private final ImportWork work;
  private final SheetFile files;
  private final Journal journal;
  private final TransactionOperations transactions;
  private final Today today;

  SheetsController(SheetOwners owners, Imports imports, ImportWork work, SheetFile files, Journal journal,
      TransactionOperations transactions, Today today) {
    this.owners = owners;
    this.imports = imports;
    this.work = work;
    this.files = files;
    this.journal = journal;
    this.transactions = transactions;
    this.today = today;
  }

  @GetMapping("/bang-tinh/{so}")
  String start(@PathVariable String so, Actor actor, Model model) {
    return show(owners.open(so, actor), Submitted.blank(), actor, model);
  }

  @GetMapping("/bang-tinh/{so}/mau")
  void template(@PathVariable String so, Actor actor, Locale locale, HttpServletResponse response) throws IOException {
    var owner = owners.open(so, actor);
    files.send(response, "mau-" + owner.word(), owner.form(), List.of(), locale);
  }

  @PostMapping("/bang-tinh/{so}")
  String upload(@PathVariable String so, @RequestParam(name = StartPage.FILE, required = false) @Nullable MultipartFile file,
      Submitted form, Actor actor, Model model) throws IOException {
    var owner = owners.open(so, actor);
    var name = file == null ? null : file.getOriginalFilename();
    if (file == null || name == null || name.isEmpty()) {
      form.wrong(StartPage.FILE, "sheets.refused.none");
      return show(owner, form, actor, model);
    }
    try {
      return "redirect:/bang-tinh/" + owner.word() + "/" + work.stage(owner, name, file.getBytes(), actor).id();
    } catch (Refusal refusal) {
      form.wrong(StartPage.FILE, refusal.key(), refusal.arguments().toArray());
      return show(owner, form, actor, model);
    }
  }

  /// The list that a filter makes, as a file; that it was taken is written down before it is given.
  @GetMapping("/bang-tinh/{so}/xuat")
  void export(@PathVariable String so, @RequestParam Map<String, String> filter, Actor actor, Locale locale, HttpServletResponse response)
      throws IOException {
    var owner = owners.called(so);
    var lines = owner.lines(filter, actor, locale);
    transactions.executeWithoutResult(_ -> journal.record(actor, "sheets.act.export", Subject.of("sheets", owner.form().id()), Map.of(),
        Map.of("form", "sheets.of." + owner.form().id(), "rows", lines.size(), "filter", written(filter))));
    files.send(response, owner.word() + "-" + today.date(), owner.form(), lines, locale);
  }

  private String show(SheetOwner owner, Submitted form, Actor actor, Model model) {
    var sheet = owner.form();
    model.addAttribute("page", new StartPage(owner, sheet, form, imports.newest(sheet.id(), actor, NEWEST), today.now()));
    return "sheets/start";
  }

  private static String written(Map<String, String> filter) {
    var all = new TreeMap<>(filter).entrySet().stream().filter(it -> !it.getValue().isEmpty() && !it.getKey().equals("lang"))
        .map(it -> it.getKey() + "=" + it.getValue()).collect(Collectors.joining("&"));
    return all.substring(0, Math.min(500, all.length()));
  }
}
