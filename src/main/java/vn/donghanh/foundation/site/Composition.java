package vn.donghanh.foundation.site;

import gg.jte.Content;
import java.util.List;

/// Bố cục: what the modules add to the page of one record, asked for once.
///
/// @param absent what could stand here and does not yet, in the reader's words; a page folds it into one line
public record Composition(List<Content> main, List<Content> side, List<String> absent) {

  public boolean empty() {
    return main.isEmpty() && side.isEmpty();
  }
}
