package vn.donghanh.registries.partners.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.site.Texts;
import vn.donghanh.registries.partners.Identifier;
import vn.donghanh.registries.partners.PartnerKind;
import vn.donghanh.rules.sheets.SheetChoice;
import vn.donghanh.rules.sheets.SheetColumn;
import vn.donghanh.rules.sheets.SheetColumn.Kind;
import vn.donghanh.rules.sheets.SheetForm;

/// Các cột của đối tác: the fields of the form in their order, under their names. Nothing of a contact is among them.
@Component
class PartnerColumns {
  static final String ID = "id";
  static final String VERSION = "version";
  /// What is not said of the partner itself.
  static final Set<String> NO_FIELD = Set.of(ID, VERSION, "source");
  /// Grows when a column comes, goes or changes its meaning.
  private static final int EDITION = 1;

  private final Texts texts;
  private final PartnerNames names;
  private final Countries countries;

  PartnerColumns(Texts texts, PartnerNames names, Countries countries) {
    this.texts = texts;
    this.names = names;
    this.countries = countries;
  }

  SheetForm form() {
    var columns = new ArrayList<SheetColumn>();
    columns.add(SheetColumn.of(ID, Kind.ID, both("sheets.file.id")));
    columns.add(SheetColumn.of(VERSION, Kind.VERSION, both("sheets.file.version")));
    columns.add(field("name", Kind.TEXT).saying(both("partners.form.name.hint")).required());
    columns.add(field("name-vi", Kind.TEXT));
    columns.add(field("kind", Kind.ONE_OF).required().offering(Arrays.stream(PartnerKind.values()).filter(kind -> !kind.isPerson())
        .map(kind -> new SheetChoice(kind.name(), both(kind.key()))).toList()));
    columns.add(field("country", Kind.ONE_OF).required().offering(countries.all().stream().map(it -> new SheetChoice(it.code(), it.name())).toList()));
    columns.add(field("territory", Kind.SOME_OF).saying(both("partners.form.territory.hint"))
        .offering(names.markets().stream().map(it -> new SheetChoice(it.code(), it.name())).toList()));
    columns.add(field("sectors", Kind.SOME_OF).offering(names.sectors().stream().map(it -> new SheetChoice(it.code(), it.name())).toList()));
    columns.add(field("website", Kind.TEXT).saying(both("partners.form.website.hint")));
    columns.add(field("parent", Kind.TEXT).saying(both("partners.form.parent.hint")));
    Stream.of(Identifier.Kind.values()).forEach(kind -> columns.add(
        SheetColumn.of("identifier-" + kind.name(), Kind.TEXT, both(kind.key())).saying(both(kind.key() + ".hint"))));
    columns.add(field("about", Kind.PARAGRAPH));
    columns.add(field("source", Kind.TEXT).saying(both("partners.sheet.source.hint")).required());
    return new SheetForm("partners", EDITION, both("partners.list.title"),
        List.of(both("sheets.file.guide.rows"), both("sheets.file.guide.stars"), both("partners.sheet.guide"), both("sheets.file.guide.preview")), columns);
  }

  private SheetColumn field(String key, Kind kind) {
    return SheetColumn.of(key, kind, both("partners.field." + key));
  }

  private BilingualText both(String key) {
    return BilingualText.of(texts.of(Texts.VIETNAMESE, key), texts.of(Texts.ENGLISH, key));
  }
}
