package vn.donghanh.foundation.reference;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;

/// Lĩnh vực: a node of the taxonomy that runs through every registry.
///
/// @param level      1 for a group, 2 for a sector
/// @param parent     the group's code, null for a group
/// @param keywordsVi words that mean it, in Vietnamese
/// @param keywordsEn words that mean it, in English
/// @param sections   sections of VSIC 2018 / ISIC Rev.4
/// @param divisions  divisions of the same
/// @param sdgs       numbers of the UN sustainable development goals
public record Sector(
    String code, int level, @Nullable String parent, BilingualText name, List<String> keywordsVi,
    List<String> keywordsEn, List<String> sections, List<String> divisions, Set<Integer> sdgs) {

  public Sector {
    keywordsVi = List.copyOf(keywordsVi);
    keywordsEn = List.copyOf(keywordsEn);
    sections = List.copyOf(sections);
    divisions = List.copyOf(divisions);
    sdgs = Set.copyOf(sdgs);
  }
}
