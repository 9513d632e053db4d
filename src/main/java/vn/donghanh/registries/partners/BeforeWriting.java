package vn.donghanh.registries.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// Ai đang liên hệ: what one must have seen before writing to a partner.
///
/// @param others   touches by other bodies since `since`, newest first, each as far as the reader may know it
/// @param ours     touches by the reader's own body since then
/// @param cautions what other records say against it
/// @param days     how far back "now" reaches
/// @param standard true when nobody has set these days: then they are ours, *mặc định*
public record BeforeWriting(
    List<Interaction> others, List<Interaction> ours, List<Caution> cautions, LocalDate since, int days, boolean standard) {

  /// True when nothing must be looked at first.
  public boolean clear() {
    return others.isEmpty() && cautions.isEmpty();
  }

  /// Names exactly what is to be seen, so that who has seen less is asked again.
  public String mark() {
    return clear() ? "" : Integer.toHexString(Objects.hash(others.stream().map(Interaction::id).toList(), cautions));
  }
}
