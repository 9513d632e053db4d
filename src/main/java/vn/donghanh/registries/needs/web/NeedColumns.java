package vn.donghanh.registries.needs.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.site.Texts;
import vn.donghanh.registries.needs.Ask;
import vn.donghanh.registries.partners.PartnerKind;
import vn.donghanh.rules.sheets.SheetChoice;
import vn.donghanh.rules.sheets.SheetColumn;
import vn.donghanh.rules.sheets.SheetColumn.Kind;
import vn.donghanh.rules.sheets.SheetForm;

/// Các cột của đặt hàng: the fields of a draft's form in their order, under their names.
@Component
class NeedColumns {
  static final String ID = "id";
  static final String VERSION = "version";
  /// What is not said of the order itself.
  static final Set<String> NO_FIELD = Set.of(ID, VERSION);
  private static final int EDITION = 1;

  private final Texts texts;
  private final NeedForm form;

  NeedColumns(Texts texts, NeedForm form) {
    this.texts = texts;
    this.form = form;
  }

  /// @param lead the body whose drafts these are, empty for one that makes none
  SheetForm form(String lead) {
    var offered = form.choices(lead);
    var columns = new ArrayList<SheetColumn>();
    columns.add(SheetColumn.of(ID, Kind.ID, both("sheets.file.id")));
    columns.add(SheetColumn.of(VERSION, Kind.VERSION, both("sheets.file.version")));
    columns.add(field("title", Kind.TEXT).saying(both("needs.form.title.hint")).required());
    columns.add(field("titleEn", Kind.TEXT));
    columns.add(field("description", Kind.PARAGRAPH).saying(both("needs.form.description.hint")));
    columns.add(field("asks", Kind.SOME_OF).offering(Arrays.stream(Ask.values()).map(it -> new SheetChoice(it.name(), both(it.key()))).toList()));
    columns.add(field("sectors", Kind.SOME_OF).offering(offered.sectors().stream().map(it -> new SheetChoice(it.code(), it.name())).toList()));
    columns.add(field("markets", Kind.SOME_OF).offering(offered.markets().stream().map(it -> new SheetChoice(it.code(), it.name())).toList()));
    columns.add(field("kinds", Kind.SOME_OF).offering(Arrays.stream(PartnerKind.values()).map(it -> new SheetChoice(it.name(), both(it.key()))).toList()));
    columns.add(field("offer", Kind.PARAGRAPH).saying(both("needs.form.offer.hint")));
    columns.add(field("avoid", Kind.SOME_OF).saying(both("needs.sheet.avoid.hint")));
    columns.add(field("avoidNote", Kind.PARAGRAPH));
    columns.add(field("wantedBy", Kind.DATE));
    columns.add(field("letter", Kind.TEXT).saying(both("needs.form.letter.hint")));
    var bodies = offered.joint().stream().map(it -> new SheetChoice(it.id(), it.name())).toList();
    for (var row = 1; row <= NeedForm.JOINT_ROWS; row++) {
      columns.add(field("joint" + row, Kind.ONE_OF).offering(bodies));
      columns.add(field("share" + row, Kind.TEXT));
    }
    columns.add(SheetColumn.of("ministryOnly", Kind.ONE_OF, both("needs.form.sight")).offering(List.of(new SheetChoice("1", both("needs.form.ministryOnly")))));
    return new SheetForm("needs", EDITION, both("needs.list.title"),
        List.of(both("needs.sheet.guide"), both("sheets.file.guide.rows"), both("sheets.file.guide.stars"), both("sheets.file.guide.preview")), columns);
  }

  private SheetColumn field(String key, Kind kind) {
    return SheetColumn.of(key, kind, both("needs.form." + key));
  }

  private BilingualText both(String key) {
    return BilingualText.of(texts.of(Texts.VIETNAMESE, key), texts.of(Texts.ENGLISH, key));
  }
}
