package vn.donghanh.registries.partners.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.registries.partners.ProfileField;
import vn.donghanh.registries.partners.Suggestion;

/// A suggestion as the one who made it reads it, with the answer to each field.
public record SuggestionReading(Suggestion suggestion, PartnerNames names) {

  /// One field of it.
  ///
  /// @param verdict null while nobody has answered
  public record Row(String label, String before, String after, Suggestion.@Nullable Verdict verdict) {}

  public List<Row> rows(Frame frame) {
    return Arrays.stream(ProfileField.values()).filter(suggestion.fields()::contains).map(field -> new Row(frame.t(field.key()),
        names.value(field, suggestion.before(), "", frame), names.value(field, suggestion.after(), "", frame), suggestion.verdicts().get(field))).toList();
  }
}
