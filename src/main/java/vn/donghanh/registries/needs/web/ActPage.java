package vn.donghanh.registries.needs.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Pick;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.needs.Handover;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.SubOrder;

/// What the form of one act about one part shows.
///
/// @param pick the partners of an answer, null for every other act
public record ActPage(SubOrder part, PartAct act, Submitted form, List<Body> offered, @Nullable Pick pick) {

  /// The version the reader saw first, kept while the form comes back with errors.
  public String version(Need need) {
    return form.value("version").isEmpty() ? String.valueOf(need.version()) : form.value("version");
  }

  public List<Choice> bodies(Frame frame) {
    return offered.stream().map(body -> Choice.of(body.id(), frame.t(body.name()))).toList();
  }

  public List<Choice> evidence(Frame frame) {
    return Arrays.stream(Handover.EvidenceKind.values())
        .map(kind -> Choice.of(kind.name(), frame.t("needs.evidence." + kind.name().toLowerCase(Locale.ROOT)))).toList();
  }

  public List<Choice> ratings(Frame frame) {
    return IntStream.rangeClosed(1, 5).map(it -> 6 - it)
        .mapToObj(stars -> Choice.of(String.valueOf(stars), frame.t("needs.rating." + stars))).toList();
  }
}
