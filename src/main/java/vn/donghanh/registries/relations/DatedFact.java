package vn.donghanh.registries.relations;

import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.rules.calendar.OriginDate;

/// Mốc thời gian: a fact with the date it began, from which anniversaries are counted.
///
/// @param subject  the record it belongs to: a country, or a relation
/// @param country  alpha-3 of the other side
/// @param locality the code of our side, null when it is the State
public record DatedFact(
    Kind kind, Subject subject, BilingualText title, String country, @Nullable String locality, OriginDate origin,
    Source source) {

  /// Loại mốc.
  public enum Kind {
    /// Thiết lập quan hệ ngoại giao.
    DIPLOMATIC_RELATIONS,
    /// Ký kết quan hệ giữa hai địa phương.
    LOCAL_RELATION;

    public String key() {
      return "relations.fact." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /// Its place on the page of anniversaries.
  public String anchor() {
    return subject.id().replace('/', '-');
  }

  /// False: a page says "chưa kiểm chứng" beside the date.
  public boolean confirmed() {
    return source.confirmed();
  }
}
