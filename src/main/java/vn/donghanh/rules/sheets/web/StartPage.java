package vn.donghanh.rules.sheets.web;

import java.time.Instant;
import java.util.List;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.rules.sheets.Import;
import vn.donghanh.rules.sheets.SheetForm;
import vn.donghanh.rules.sheets.SheetLimits;
import vn.donghanh.rules.sheets.SheetOwner;

/// Where one takes the template and uploads.
///
/// @param newest the reader's own imports
public record StartPage(SheetOwner owner, SheetForm sheet, Submitted form, List<Import> newest, Instant now) {
  static final String PATH = "/bang-tinh";
  /// The field of the file.
  static final String FILE = "tep";

  public String address() {
    return PATH + "/" + owner.word();
  }

  public String address(Import one) {
    return address() + "/" + one.id();
  }

  public String title(Frame frame) {
    return frame.t("sheets.start.title", frame.t(sheet.title()));
  }

  public List<Link> crumbs(Frame frame) {
    return List.of(new Link(frame.t(sheet.title()), owner.list()), Link.none(frame.t("sheets.start.crumb")));
  }

  public int megabytes() {
    return SheetLimits.UPLOAD / 1024 / 1024;
  }

  public int mostRows() {
    return SheetLimits.ROWS;
  }

  public String state(Import one, Frame frame) {
    return frame.t("sheets.state." + (one.cutOff(now) ? "cut-off" : one.state().name().toLowerCase(java.util.Locale.ROOT)));
  }
}
