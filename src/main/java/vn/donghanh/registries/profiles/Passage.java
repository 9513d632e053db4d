package vn.donghanh.registries.profiles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;

/// Đoạn: one section of a profile in both languages, when each was last written, and whether they still say the same.
///
/// @param viOn     when the Vietnamese was last changed, null when there is none
/// @param enOn     when the English was last changed, null when there is none
/// @param behind   the language that does not yet say what the other says, null when they agree or one is missing
/// @param agreedVi the Vietnamese as it was when both last said the same
/// @param agreedEn the English as it was then
public record Passage(Section section, String vi, String en, @Nullable LocalDate viOn, @Nullable LocalDate enOn,
    @Nullable Language behind, String agreedVi, String agreedEn, Backing backing) {

  static Passage empty(Section section) {
    return new Passage(section, "", "", null, null, null, "", "", Backing.NONE);
  }

  /// The passage as it is written on a day. Where one language moves alone, the other is behind until somebody has looked at
  /// both; whoever writes both at once has.
  Passage written(String newVi, String newEn, boolean reviewed, Backing newBacking, LocalDate today) {
    var viMoved = !newVi.equals(vi);
    var enMoved = !newEn.equals(en);
    var next = new Passage(section, newVi, newEn, newVi.isEmpty() ? null : viMoved ? today : viOn,
        newEn.isEmpty() ? null : enMoved ? today : enOn, behind, agreedVi, agreedEn, newBacking);
    if (reviewed || newVi.isEmpty() || newEn.isEmpty() || viMoved && enMoved) {
      return next.agreed();
    }
    if (behind != null || viMoved == enMoved) {
      return next;
    }
    if (vi.isEmpty() || en.isEmpty()) {
      return next.agreed(); // the missing language has just been written after the other
    }
    return next.behind(viMoved ? Language.EN : Language.VI);
  }

  /// Đã soát bản dịch: both say the same now.
  Passage agreed() {
    return new Passage(section, vi, en, viOn, enOn, null, vi, en, backing);
  }

  private Passage behind(Language which) {
    return new Passage(section, vi, en, viOn, enOn, which, agreedVi, agreedEn, backing);
  }

  public BilingualText text() {
    return new BilingualText(vi, en, behind == Language.EN);
  }

  public boolean blank() {
    return vi.isEmpty() && en.isEmpty();
  }

  public boolean inBothLanguages() {
    return !vi.isEmpty() && !en.isEmpty();
  }

  /// What the language that moved on says now that it did not say when both agreed; nothing when they agree.
  public TextDifference sinceAgreed() {
    return behind == Language.VI ? TextDifference.between(agreedEn, en)
        : behind == Language.EN ? TextDifference.between(agreedVi, vi) : TextDifference.NONE;
  }
}
