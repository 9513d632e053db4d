package vn.donghanh.registries.needs.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.donghanh.Actor;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.foundation.site.Texts;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.NeedBoard;
import vn.donghanh.registries.needs.NeedFilter;
import vn.donghanh.registries.needs.NeedId;
import vn.donghanh.registries.needs.NeedPermission;
import vn.donghanh.registries.needs.NeedRow;
import vn.donghanh.registries.needs.Needs;
import vn.donghanh.registries.partners.PartnerNaming;
import vn.donghanh.rules.sheets.Import;
import vn.donghanh.rules.sheets.ImportRow;
import vn.donghanh.rules.sheets.JudgedLine;
import vn.donghanh.rules.sheets.RowResult;
import vn.donghanh.rules.sheets.SheetFault;
import vn.donghanh.rules.sheets.SheetForm;
import vn.donghanh.rules.sheets.SheetLine;
import vn.donghanh.rules.sheets.SheetOwner;

/// Đặt hàng trong bảng tính: a row becomes a draft of the uploader's body, or changes one; nothing is ever sent.
@Component
class NeedSheet implements SheetOwner {
  static final String WORD = "dat-hang";
  /// More orders are not given as a file.
  private static final int MOST = 2_000;

  private final Needs needs;
  private final NeedBoard board;
  private final NeedForm form;
  private final NeedColumns columns;
  private final PartnerNaming naming;
  private final JsonMapper json;
  private final Today today;

  NeedSheet(Needs needs, NeedBoard board, NeedForm form, NeedColumns columns, PartnerNaming naming, JsonMapper json, Today today) {
    this.needs = needs;
    this.board = board;
    this.form = form;
    this.columns = columns;
    this.naming = naming;
    this.json = json;
    this.today = today;
  }

  @Override
  public String word() {
    return WORD;
  }

  @Override
  public String module() {
    return "needs";
  }

  @Override
  public SheetForm form() {
    return columns.form("");
  }

  @Override
  public boolean takesFrom(Actor actor) {
    return actor.may(NeedPermission.WRITE) && actor.ofLocality().isPresent();
  }

  @Override
  public String address(String record) {
    return list() + "/" + record;
  }

  @Override
  public String list() {
    return "/dat-hang";
  }

  @Override
  public List<JudgedLine> judge(List<SheetLine> lines, Actor actor) {
    var sheet = form();
    var titles = titles(actor);
    var met = new HashMap<String, Integer>();
    return lines.stream().map(line -> {
      var twice = met.putIfAbsent(line.cell(NeedColumns.ID).isEmpty() ? line.cell("title").toLowerCase(Locale.ROOT) : line.cell(NeedColumns.ID), line.number());
      return twice != null && !line.cell("title").isEmpty() ? JudgedLine.wrong(line, List.of(SheetFault.at("title", "sheets.fault.twice", twice)))
          : line.cell(NeedColumns.ID).isEmpty() ? added(line, titles, sheet, actor) : changed(line, sheet, actor);
    }).toList();
  }

  @Override
  public List<RowResult> take(List<ImportRow> rows, Import from, Actor actor) {
    var sheet = form();
    return rows.stream().map(row -> row.record() == null || row.keep() ? draft(row, sheet, actor) : rewrite(row, sheet, actor)).toList();
  }

  @Override
  public List<RowResult> takeBack(List<ImportRow> rows, Import from, Actor actor) {
    var sheet = form();
    return rows.stream().map(row -> {
      var need = own(Objects.requireNonNull(row.result()), actor);
      if (need.isEmpty() || need.get().version() != Objects.requireNonNull(row.resultVersion())) {
        return RowResult.not(row.number(), SheetFault.at("", need.isEmpty() ? "sheets.fault.gone" : "sheets.fault.touched"));
      }
      if (row.undo() == null) {
        needs.discard(need.get().id(), need.get().version(), actor);
      } else {
        store(need.get(), typed(SheetLine.of(row.number(), json.readValue(row.undo(), new TypeReference<LinkedHashMap<String, String>>() {})), null, sheet), actor);
      }
      return RowResult.done(row.number(), row.result(), need.get().version() + 1, null);
    }).toList();
  }

  /// The orders that a filter leaves, those of which this person knows the whole.
  @Override
  public List<SheetLine> lines(Map<String, String> filter, Actor actor, Locale locale) {
    var sheet = form();
    var lines = new ArrayList<SheetLine>();
    for (var row : rows(filter, actor)) {
      if (row.whole()) {
        needs.find(row.id(), actor).filter(Needs.Seen::whole)
            .ifPresent(seen -> lines.add(SheetLine.of(lines.size() + 5, cells(seen.need(), sheet))));
      }
    }
    return lines;
  }

  private JudgedLine added(SheetLine line, Map<String, NeedId> titles, SheetForm sheet, Actor actor) {
    var typed = checked(typed(line, null, sheet), actor);
    if (!typed.clean() || !line.faults().isEmpty()) {
      return wrong(line, typed);
    }
    var known = Optional.ofNullable(titles.get(line.cell("title").toLowerCase(Locale.ROOT))).flatMap(id -> needs.find(id, actor)).map(Needs.Seen::need);
    if (known.isEmpty()) {
      return JudgedLine.fresh(line);
    }
    var before = differing(known.get(), line, sheet);
    before.keySet().removeIf(key -> line.cell(key).isEmpty());
    var id = known.get().id().toString();
    return before.isEmpty() ? JudgedLine.same(line, id) : JudgedLine.like(line, id, before);
  }

  private JudgedLine changed(SheetLine line, SheetForm sheet, Actor actor) {
    var seen = NeedId.of(line.cell(NeedColumns.ID)).flatMap(id -> needs.find(id, actor)).filter(Needs.Seen::whole);
    if (seen.isEmpty()) {
      return JudgedLine.wrong(line, List.of(SheetFault.at(NeedColumns.ID, "sheets.fault.unknown")));
    }
    var need = seen.get().need();
    var before = differing(need, line, sheet);
    if (before.isEmpty() && line.faults().isEmpty()) {
      return JudgedLine.same(line, need.id().toString());
    }
    var forbidden = !need.isLedBy(actor) ? "needs.not-yours" : !need.draft() ? "needs.not-a-draft"
        : line.cell(NeedColumns.VERSION).equals(String.valueOf(need.version())) ? "" : "sheets.fault.meanwhile";
    if (!forbidden.isEmpty()) {
      return JudgedLine.wrong(line, List.of(SheetFault.at("", forbidden)));
    }
    var typed = checked(typed(line, need, sheet), actor);
    return typed.clean() && line.faults().isEmpty() ? JudgedLine.changed(line, need.id().toString(), need.version(), before) : wrong(line, typed);
  }

  private RowResult draft(ImportRow row, SheetForm sheet, Actor actor) {
    var typed = checked(typed(row.line(), null, sheet), actor);
    if (!typed.clean()) {
      return new RowResult(row.number(), null, null, null, faults(typed));
    }
    var id = needs.draft(form.wish(typed, naming.of(actor, Texts.VIETNAMESE)), form.parties(typed, lead(actor)), actor);
    return RowResult.done(row.number(), id.toString(), own(id.toString(), actor).orElseThrow().version(), null);
  }

  /// What could refuse is asked first: a refusal would take the whole chunk with it.
  private RowResult rewrite(ImportRow row, SheetForm sheet, Actor actor) {
    var need = own(Objects.requireNonNull(row.record()), actor);
    if (need.isEmpty() || need.get().version() != Objects.requireNonNull(row.version())) {
      return RowResult.not(row.number(), SheetFault.at("", need.isEmpty() ? "sheets.fault.gone" : "sheets.fault.meanwhile"));
    }
    var typed = checked(typed(row.line(), need.get(), sheet), actor);
    if (!typed.clean()) {
      return new RowResult(row.number(), null, null, null, faults(typed));
    }
    var before = json.writeValueAsString(cells(need.get(), sheet));
    store(need.get(), typed, actor);
    return RowResult.done(row.number(), need.get().id().toString(), need.get().version() + 1, before);
  }

  private void store(Need seen, Submitted typed, Actor actor) {
    var wish = form.wish(typed, naming.of(actor, Texts.VIETNAMESE));
    var parties = form.parties(typed, lead(actor));
    needs.change(seen.id(), seen.version(), actor, (need, _) -> need.rewrite(wish, parties, actor));
  }

  /// The draft of one's own body; nothing else is written to.
  private Optional<Need> own(String id, Actor actor) {
    return NeedId.of(id).flatMap(it -> needs.find(it, actor)).map(Needs.Seen::need).filter(need -> need.draft() && need.isLedBy(actor));
  }

  private Map<String, NeedId> titles(Actor actor) {
    var titles = new HashMap<String, NeedId>();
    rows(Map.of("cua", "cua-toi"), actor).forEach(row -> titles.putIfAbsent(row.title().vi().toLowerCase(Locale.ROOT), row.id()));
    return titles;
  }

  private List<NeedRow> rows(Map<String, String> filter, Actor actor) {
    var rows = new ArrayList<NeedRow>();
    var address = new HashMap<>(filter);
    for (var more = true; more && rows.size() < MOST; ) {
      var page = board.page(NeedFilter.of(address, today.date()), actor);
      rows.addAll(page.rows());
      address.put("sau", page.next() == null ? "" : page.next());
      more = page.next() != null;
    }
    return rows;
  }

  private Map<String, String> cells(Need need, SheetForm sheet) {
    return sheet.cells(form.filled(need).put(NeedColumns.ID, need.id().toString())::values);
  }

  private Map<String, String> differing(Need need, SheetLine line, SheetForm sheet) {
    var stands = cells(need, sheet);
    var before = new LinkedHashMap<String, String>();
    line.cells().forEach((key, value) -> {
      var old = stands.getOrDefault(key, "");
      if (!NeedColumns.NO_FIELD.contains(key) && !old.equals(value)) {
        before.put(key, old);
      }
    });
    return before;
  }

  /// The form that a row fills in, over the draft that it names.
  private Submitted typed(SheetLine line, @Nullable Need need, SheetForm sheet) {
    var cells = need == null ? new LinkedHashMap<String, String>() : new LinkedHashMap<>(cells(need, sheet));
    cells.putAll(line.cells());
    var typed = Submitted.blank();
    sheet.columns().forEach(column -> column.values(cells.getOrDefault(column.key(), "")).forEach(value -> typed.put(column.key(), value)));
    return typed;
  }

  private Submitted checked(Submitted typed, Actor actor) {
    form.wish(typed, naming.of(actor, Texts.VIETNAMESE));
    form.parties(typed, lead(actor));
    return typed;
  }

  private static String lead(Actor actor) {
    return Objects.requireNonNull(actor.body(), "a draft is made in a body");
  }

  private static List<SheetFault> faults(Submitted typed) {
    return typed.errors().stream().map(wrong -> SheetFault.at(wrong.field(), wrong.key(), wrong.arguments())).toList();
  }

  private static JudgedLine wrong(SheetLine line, Submitted typed) {
    var all = new ArrayList<>(line.faults());
    faults(typed).stream().filter(fault -> all.stream().noneMatch(it -> it.column().equals(fault.column()))).forEach(all::add);
    return JudgedLine.wrong(line, all);
  }
}
