package vn.donghanh.rules.sheets.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.site.Panel;
import vn.donghanh.rules.sheets.Imports;
import vn.donghanh.rules.sheets.SheetOwner;

/// Nguồn của hồ sơ nhập: on a record that came in by a workbook, from which file and row, by whom and when. For who sees
/// business records; the name of a file may say more than the record.
@Component
public class ImportedPanel implements Panel {
  private static final int MOST = 5;

  private final Imports imports;
  private final ObjectProvider<SheetOwner> owners;

  ImportedPanel(Imports imports, ObjectProvider<SheetOwner> owners) {
    this.imports = imports;
    this.owners = owners;
  }

  /// What the panel shows.
  public record Page(List<Imports.Origin> origins) {}

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Place place() {
    return Place.SIDE;
  }

  @Override
  public boolean suits(Subject subject) {
    return forms().contains(subject.module());
  }

  @Override
  public Optional<Shown> show(Subject subject, Actor actor, LocalDate today) {
    if (!actor.business()) {
      return Optional.empty();
    }
    var origins = imports.origins(subject, MOST);
    return origins.isEmpty() ? Optional.empty() : Optional.of(new Shown("sheets/panel", new Page(origins)));
  }

  private Set<String> forms() {
    return owners.stream().map(SheetOwner::module).collect(Collectors.toSet());
  }
}
