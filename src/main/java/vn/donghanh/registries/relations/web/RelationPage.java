package vn.donghanh.registries.relations.web;

import java.util.ArrayList;
import java.util.List;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Moment;
import vn.donghanh.registries.relations.Relation;
import vn.donghanh.registries.relations.Stated;

/// What the page of a relation shows.
///
/// @param statements newest first
public record RelationPage(Relation relation, List<Stated> statements, RelationNames names, boolean mayCorrect) {

  public String address() {
    return "/quan-he/" + relation.id();
  }

  /// True as long as nobody corrected it: the note is then the collector's own, in English.
  public boolean asCollected() {
    return statements.getFirst().fromFile();
  }

  /// What was stated when, each with what it changed against the statement before it.
  public List<Moment> moments(Frame frame) {
    var moments = new ArrayList<Moment>();
    for (int i = 0; i < statements.size(); i++) {
      var it = statements.get(i);
      var what = it.fromFile() ? frame.t(it.reason())
          : frame.t(it.relation().withdrawn() ? "relations.withdrawn-because" : "relations.corrected-because", it.reason());
      var who = it.fromFile() ? frame.t("relations.statements.platform") : it.bodyName().isEmpty() ? "" : it.byName() + ", " + it.bodyName();
      moments.add(new Moment(it.at(), what, who,
          i + 1 < statements.size() ? changes(statements.get(i + 1).relation(), it.relation(), frame) : List.of()));
    }
    return moments;
  }

  private List<Moment.Change> changes(Relation before, Relation after, Frame frame) {
    var changes = new ArrayList<Moment.Change>();
    add(changes, frame.t("relations.field.partner"), before.partner(), after.partner());
    add(changes, frame.t("relations.field.kind"), frame.t(before.kind().key()), frame.t(after.kind().key()));
    add(changes, frame.t("relations.field.signed"), signed(before), signed(after));
    add(changes, frame.t("relations.field.source"), names.source(before.source()).text(), names.source(after.source()).text());
    return changes;
  }

  private static void add(List<Moment.Change> changes, String field, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new Moment.Change(field, before, after));
    }
  }

  private static String signed(Relation relation) {
    var signed = relation.signed();
    return signed == null ? "" : signed.shown();
  }
}
