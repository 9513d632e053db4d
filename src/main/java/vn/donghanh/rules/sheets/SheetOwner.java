package vn.donghanh.rules.sheets;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.donghanh.Actor;

/// Sổ nhập, xuất bằng bảng: what a registry contributes so that its records go out in a workbook and come in again. It
/// judges a row by the rules of its own form; rows and records are changed in one transaction, which is not its concern.
public interface SheetOwner {

  /// The word of its addresses, such as `doi-tac`.
  String word();

  /// The module whose records these are; also the id of its form.
  String module();

  /// The columns, with today's lists.
  SheetForm form();

  /// May upload at all; each row is judged besides.
  boolean takesFrom(Actor actor);

  /// What each row would do. Nothing is changed.
  List<JudgedLine> judge(List<SheetLine> lines, Actor actor);

  /// Adds and changes records; answers for each row. A row whose judgement no longer holds is left, with the reason.
  List<RowResult> take(List<ImportRow> rows, Import from, Actor actor);

  /// Takes back what [#take] did, where nobody touched the record since; answers for each row.
  List<RowResult> takeBack(List<ImportRow> rows, Import from, Actor actor);

  /// The records that a list's filter leaves, as far as this person may see them.
  List<SheetLine> lines(Map<String, String> filter, Actor actor, Locale locale);

  /// The address of one of its records.
  String address(String record);

  /// The address of its list.
  String list();
}
