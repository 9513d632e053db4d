package vn.donghanh.registries.profiles;

import java.util.List;

/// Nội dung hồ sơ: everything that a profile says, as a draft or as an edition.
///
/// @param passages those that say something, in the order of the page
public record ProfileContent(List<Passage> passages, List<KeyFigure> figures) {

  public ProfileContent {
    passages = List.copyOf(passages);
    figures = List.copyOf(figures);
  }

  /// The passage of a section, an empty one where there is none.
  public Passage passage(Section section) {
    return passages.stream().filter(it -> it.section() == section).findFirst().orElseGet(() -> Passage.empty(section));
  }
}
