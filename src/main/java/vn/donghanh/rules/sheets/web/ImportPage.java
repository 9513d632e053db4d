package vn.donghanh.rules.sheets.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Column;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.Tab;
import vn.donghanh.rules.sheets.Import;
import vn.donghanh.rules.sheets.ImportRow;
import vn.donghanh.rules.sheets.ImportRow.Outcome;
import vn.donghanh.rules.sheets.Imports;
import vn.donghanh.rules.sheets.SheetColumn;
import vn.donghanh.rules.sheets.SheetFault;
import vn.donghanh.rules.sheets.SheetForm;
import vn.donghanh.rules.sheets.SheetOwner;
import vn.donghanh.rules.sheets.Verdict;

/// What the pages of one import show.
///
/// @param view  which rows are shown, null when there are none worth showing
/// @param found the rows from where the page begins, and one more when there are more
/// @param same  an import of the same file that was taken already, null for none
public record ImportPage(SheetOwner owner, SheetForm sheet, Import one, Imports.Tally tally, @Nullable View view,
    List<ImportRow> found, @Nullable Import same, Instant now) {

  /// Which rows are shown: those with a verdict, or with an outcome.
  public record View(String word, @Nullable Verdict verdict, @Nullable Outcome outcome) {
    /// What somebody must look at first stands first.
    private static final List<Verdict> ORDER = List.of(Verdict.WRONG, Verdict.LIKE, Verdict.CHANGED, Verdict.NEW, Verdict.SAME);

    /// The view of this word, else the first with any rows.
    static @Nullable View of(String word, Import one, Imports.Tally tally) {
      var all = all(one, tally);
      return all.stream().filter(view -> view.word().equals(word)).findFirst().orElse(all.isEmpty() ? null : all.getFirst());
    }

    static List<View> all(Import one, Imports.Tally tally) {
      var outcomes = Stream.of(Outcome.LEFT, Outcome.STAYED).filter(outcome -> tally.of(outcome) > 0).map(outcome -> new View(word(outcome), null, outcome));
      var verdicts = ORDER.stream().filter(verdict -> tally.of(verdict) > 0).map(verdict -> new View(word(verdict), verdict, null));
      return (one.state() == Import.State.STAGED ? verdicts : Stream.concat(outcomes, verdicts)).toList();
    }

    public int count(Imports.Tally tally) {
      return outcome != null ? tally.of(outcome) : verdict != null ? tally.of(verdict) : 0;
    }

    private static String word(Enum<?> which) {
      return which.name().toLowerCase(Locale.ROOT);
    }
  }

  /// What is to be said of one cell: what is wrong, or what changes.
  public record Note(String label, String before, String after, String say) {}

  public String start() {
    return StartPage.PATH + "/" + owner.word();
  }

  public String address() {
    return start() + "/" + one.id();
  }

  public List<Link> crumbs(Frame frame) {
    return List.of(new Link(frame.t(sheet.title()), owner.list()), new Link(frame.t("sheets.start.crumb"), start()), Link.none(one.file()));
  }

  public List<Tab> tabs(Frame frame) {
    return View.all(one, tally).stream().map(it -> new Tab(frame.t("sheets.view." + it.word()), address() + "?xem=" + it.word(),
        it.count(tally), it.equals(view))).toList();
  }

  public List<Column> columns(Frame frame) {
    return List.of(Column.number(frame.t("sheets.column.row")), Column.of(frame.t(sheet.title())), Column.of(frame.t("sheets.column.notes")));
  }

  public List<ImportRow> rows() {
    return found.subList(0, Math.min(Imports.PAGE, found.size()));
  }

  public String next() {
    return found.size() <= Imports.PAGE || view == null ? "" : address() + "?xem=" + view.word() + "&sau=" + rows().getLast().number();
  }

  /// What a row is about: its first text.
  public String title(ImportRow row) {
    return sheet.columns().stream().filter(column -> column.kind() == SheetColumn.Kind.TEXT).map(column -> row.cells().getOrDefault(column.key(), ""))
        .filter(text -> !text.isEmpty()).findFirst().orElse("–");
  }

  /// The record that a row made, changes, is the same as or is like; empty for none.
  public String record(ImportRow row) {
    var gone = row.outcome() == Outcome.UNDONE && row.record() == null;
    return gone ? "" : Optional.ofNullable(row.result() == null ? row.record() : row.result()).map(owner::address).orElse("");
  }

  public List<Note> notes(ImportRow row, Frame frame) {
    var notes = new ArrayList<Note>();
    Stream.concat(row.faults().stream(), row.why().stream()).forEach(fault -> notes.add(note(fault, row, frame)));
    if (row.verdict() == Verdict.CHANGED || row.verdict() == Verdict.LIKE) {
      sheet.columns().stream().filter(column -> row.before().containsKey(column.key())).forEach(column -> notes.add(new Note(frame.t(column.label()),
          column.shown(row.before().getOrDefault(column.key(), ""), frame.locale()), shown(column, row, frame), "")));
    }
    if (row.verdict() == Verdict.NEW && notes.isEmpty()) {
      sheet.columns().stream().filter(column -> !row.cells().getOrDefault(column.key(), "").isEmpty()).skip(1).limit(4)
          .forEach(column -> notes.add(new Note(frame.t(column.label()), "", shown(column, row, frame), "")));
    }
    return notes;
  }

  public int done() {
    return Arrays.stream(Outcome.values()).filter(outcome -> one.state() == Import.State.UNDOING ? outcome != Outcome.APPLIED && outcome != Outcome.LEFT : true)
        .mapToInt(tally::of).sum();
  }

  public int all() {
    return done() + (one.state() == Import.State.UNDOING ? tally.of(Outcome.APPLIED) : tally.ahead());
  }

  public int percent() {
    return all() == 0 ? 100 : Math.min(100, done() * 100 / all());
  }

  public boolean undoing() {
    return one.state() == Import.State.UNDOING || one.state() == Import.State.UNDONE;
  }

  /// Rows that can be put right in a file.
  public int toBePutRight() {
    return tally.of(Verdict.WRONG) + tally.of(Outcome.LEFT);
  }

  private Note note(SheetFault fault, ImportRow row, Frame frame) {
    var column = sheet.column(fault.column());
    return new Note(column.map(it -> frame.t(it.label())).orElse(""), "", column.map(it -> shown(it, row, frame)).orElse(""),
        frame.t(fault.key(), fault.arguments().toArray()));
  }

  private static String shown(SheetColumn column, ImportRow row, Frame frame) {
    return column.shown(row.cells().getOrDefault(column.key(), ""), frame.locale());
  }
}
