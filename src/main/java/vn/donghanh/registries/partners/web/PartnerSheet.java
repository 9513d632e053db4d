package vn.donghanh.registries.partners.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.PartnerChange;
import vn.donghanh.registries.partners.PartnerImports;
import vn.donghanh.registries.partners.Partners;
import vn.donghanh.registries.partners.PartnersPermission;
import vn.donghanh.registries.partners.Profile;
import vn.donghanh.rules.sheets.Import;
import vn.donghanh.rules.sheets.ImportRow;
import vn.donghanh.rules.sheets.JudgedLine;
import vn.donghanh.rules.sheets.RowResult;
import vn.donghanh.rules.sheets.SheetFault;
import vn.donghanh.rules.sheets.SheetForm;
import vn.donghanh.rules.sheets.SheetLine;
import vn.donghanh.rules.sheets.SheetOwner;

/// Đối tác trong bảng tính: a row is the form of a partner, filled in elsewhere, and is judged by that form.
@Component
class PartnerSheet implements SheetOwner {
  static final String WORD = "doi-tac";

  private final PartnerForm form;
  private final PartnerColumns columns;
  private final PartnerImports imports;
  private final Partners partners;
  private final PartnerNames names;
  private final Today today;

  PartnerSheet(PartnerForm form, PartnerColumns columns, PartnerImports imports, Partners partners, PartnerNames names, Today today) {
    this.form = form;
    this.columns = columns;
    this.imports = imports;
    this.partners = partners;
    this.names = names;
    this.today = today;
  }

  @Override
  public String word() {
    return WORD;
  }

  @Override
  public String module() {
    return "partners";
  }

  @Override
  public SheetForm form() {
    return columns.form();
  }

  @Override
  public boolean takesFrom(Actor actor) {
    return actor.may(PartnersPermission.KEEP);
  }

  @Override
  public String address(String record) {
    return list() + "/" + record;
  }

  @Override
  public String list() {
    return ListAddress.PATH;
  }

  @Override
  public List<JudgedLine> judge(List<SheetLine> lines, Actor actor) {
    return new Judging(lines, actor).all();
  }

  @Override
  public List<RowResult> take(List<ImportRow> rows, Import from, Actor actor) {
    var reading = new Reading(rows.stream().map(ImportRow::line).toList(), actor);
    var results = new ArrayList<RowResult>();
    var added = new ArrayList<PartnerImports.Row>();
    var changed = new ArrayList<PartnerImports.Row>();
    for (var row : rows) {
      var line = row.line();
      var typed = reading.typed(line);
      var profile = reading.profile(typed);
      if (profile.isEmpty() || !typed.clean()) {
        results.add(new RowResult(row.number(), null, null, null, faults(typed)));
      } else {
        var id = line.cell(PartnerColumns.ID);
        (id.isEmpty() ? added : changed).add(new PartnerImports.Row(row.number(), id.isEmpty() ? null : id,
            Objects.requireNonNullElse(row.version(), 0), profile.get(), form.source(typed), row.keep()));
      }
    }
    results.addAll(imports.add(added, actor));
    results.addAll(imports.change(changed, actor));
    return results;
  }

  @Override
  public List<RowResult> takeBack(List<ImportRow> rows, Import from, Actor actor) {
    return imports.takeBack(rows.stream().map(row -> new PartnerChange(row.number(), Objects.requireNonNull(row.result()),
        Objects.requireNonNull(row.resultVersion()), row.undo())).toList(), actor);
  }

  @Override
  public List<SheetLine> lines(Map<String, String> filter, Actor actor, Locale locale) {
    var sheet = form();
    var lines = new ArrayList<SheetLine>();
    for (var partner : imports.all(ListAddress.of(filter).filter(names), actor, today.date())) {
      lines.add(SheetLine.of(lines.size() + 5, cells(partner, sheet)));
    }
    return lines;
  }

  private Map<String, String> cells(Partner partner, SheetForm sheet) {
    var filled = form.filled(partner).put(PartnerColumns.ID, partner.id());
    return sheet.cells(filled::values);
  }

  private static List<SheetFault> faults(Submitted typed) {
    return typed.errors().stream().map(wrong -> SheetFault.at(wrong.field(), wrong.key(), wrong.arguments())).toList();
  }

  /// Rows as filled forms: a row that names a partner says of it what the row has a column for.
  private class Reading {
    final Map<String, Partner> known;
    final SheetForm sheet = form();
    private final Map<String, Optional<String>> parents = new LinkedHashMap<>();
    private final Actor actor;

    Reading(Collection<SheetLine> lines, Actor actor) {
      this.actor = actor;
      this.known = imports.named(lines.stream().map(line -> line.cell(PartnerColumns.ID)).filter(id -> !id.isEmpty()).distinct().toList(), actor);
      imports.named(lines.stream().map(line -> line.cell("parent")).filter(id -> id.matches("[A-Z]{2,4}\\d+")).distinct().toList(), actor)
          .keySet().forEach(id -> parents.put(id, Optional.of(id)));
    }

    Submitted typed(SheetLine line) {
      var partner = known.get(line.cell(PartnerColumns.ID));
      var cells = partner == null ? new LinkedHashMap<String, String>() : new LinkedHashMap<>(cells(partner, sheet));
      cells.putAll(line.cells());
      var typed = Submitted.blank();
      sheet.columns().forEach(column -> column.values(cells.getOrDefault(column.key(), "")).forEach(value -> typed.put(column.key(), value)));
      return typed;
    }

    Optional<Profile> profile(Submitted typed) {
      form.source(typed);
      return form.profile(typed, name -> parents.computeIfAbsent(name, it -> partners.meant(it, actor)));
    }
  }

  /// The judging of one upload.
  private final class Judging extends Reading {
    private final List<SheetLine> lines;
    private final Actor actor;
    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private final Map<Integer, JudgedLine> judged = new LinkedHashMap<>();
    private final Map<SheetLine, Profile> fresh = new LinkedHashMap<>();

    Judging(List<SheetLine> lines, Actor actor) {
      super(lines, actor);
      this.lines = lines;
      this.actor = actor;
    }

    List<JudgedLine> all() {
      lines.forEach(line -> judged.put(line.number(), line.cell(PartnerColumns.ID).isEmpty() ? added(line) : changed(line)));
      likeness();
      return lines.stream().map(line -> Objects.requireNonNull(judged.get(line.number()))).toList();
    }

    private JudgedLine added(SheetLine line) {
      var typed = typed(line);
      var profile = profile(typed);
      if (profile.isEmpty() || !typed.clean() || !line.faults().isEmpty()) {
        return wrong(line, typed);
      }
      fresh.put(line, profile.get());
      return JudgedLine.fresh(line);
    }

    private JudgedLine changed(SheetLine line) {
      var id = line.cell(PartnerColumns.ID);
      var partner = known.get(id);
      if (partner == null) {
        return wrong(line, PartnerColumns.ID, "sheets.fault.unknown");
      }
      var twice = ids.putIfAbsent(id, line.number());
      if (twice != null) {
        return wrong(line, PartnerColumns.ID, "sheets.fault.twice", twice);
      }
      var before = differing(cells(partner, sheet), line);
      if (before.isEmpty() && line.faults().isEmpty()) {
        return JudgedLine.same(line, id);
      }
      if (!partner.editableBy(actor)) {
        return wrong(line, "", "partners.not-yours");
      }
      if (!line.cell(PartnerColumns.VERSION).equals(String.valueOf(partner.version()))) {
        return wrong(line, "", "sheets.fault.meanwhile");
      }
      var typed = typed(line);
      var profile = profile(typed);
      if (profile.isEmpty() || !typed.clean() || !line.faults().isEmpty()) {
        return wrong(line, typed);
      }
      return profile.get().equals(partner.profile()) ? JudgedLine.same(line, id) : JudgedLine.changed(line, id, partner.version(), before);
    }

    /// What the cells said before that a row changes; where a change comes from is no part of the partner.
    private Map<String, String> differing(Map<String, String> stands, SheetLine line) {
      var before = new LinkedHashMap<String, String>();
      line.cells().forEach((key, value) -> {
        var old = stands.getOrDefault(key, "");
        if (!PartnerColumns.NO_FIELD.contains(key) && !old.equals(value)) {
          before.put(key, old);
        }
      });
      return before;
    }

    /// New rows that are a known partner, or a row above.
    private void likeness() {
      var alike = imports.known(fresh.values().stream().map(Profile::country).collect(Collectors.toSet()),
          fresh.values().stream().flatMap(profile -> profile.identifiers().stream()).toList());
      var likes = new LinkedHashMap<SheetLine, String>();
      fresh.forEach((line, profile) -> {
        var like = alike.of(profile).orElse("");
        if (like.startsWith("#")) {
          judged.put(line.number(), wrong(line, "name", "sheets.fault.twice", like.substring(1)));
        } else if (!like.isEmpty()) {
          likes.put(line, like);
        } else {
          alike.add("#" + line.number(), profile);
        }
      });
      var standing = imports.named(likes.values(), actor);
      likes.forEach((line, id) -> judged.put(line.number(), like(line, id, standing.get(id))));
    }

    private JudgedLine like(SheetLine line, String id, @Nullable Partner partner) {
      var given = line.cells().entrySet().stream().filter(cell -> !cell.getValue().isEmpty()).map(Map.Entry::getKey).toList();
      var before = partner == null ? new LinkedHashMap<String, String>() : differing(cells(partner, sheet), line);
      before.keySet().retainAll(given);
      return partner != null && before.isEmpty() ? JudgedLine.same(line, id) : JudgedLine.like(line, id, before);
    }

    private JudgedLine wrong(SheetLine line, String column, String key, Object... arguments) {
      return JudgedLine.wrong(line, List.of(SheetFault.at(column, key, arguments)));
    }

    /// What the file says is wrong with a cell, then what the form says of the others.
    private JudgedLine wrong(SheetLine line, Submitted typed) {
      var all = new ArrayList<>(line.faults());
      faults(typed).stream().filter(fault -> all.stream().noneMatch(it -> it.column().equals(fault.column()))).forEach(all::add);
      return JudgedLine.wrong(line, all);
    }
  }
}
