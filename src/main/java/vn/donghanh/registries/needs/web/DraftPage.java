package vn.donghanh.registries.needs.web;

import java.util.stream.IntStream;
import vn.donghanh.foundation.site.Pick;
import vn.donghanh.foundation.site.Submitted;

/// What the form of a draft shows.
public record DraftPage(Submitted form, String action, NeedChoices choices, Pick avoid, NeedNames names) {

  public boolean isNew() {
    return action.equals("/dat-hang/moi");
  }

  /// Where one goes who changes their mind.
  public String back() {
    return isNew() ? "/dat-hang" : action.substring(0, action.lastIndexOf('/'));
  }

  public int[] jointRows() {
    return IntStream.rangeClosed(1, NeedForm.JOINT_ROWS).toArray();
  }
}
