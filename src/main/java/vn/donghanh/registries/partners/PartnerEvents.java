package vn.donghanh.registries.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.donghanh.Actor;

/// Nguồn của dòng thời gian: whoever keeps what happened with partners contributes a bean. One query and one permission a
/// bean; what the reader may not know is not there, and not counted.
public interface PartnerEvents {

  /// What it may bring; it is not asked for anything else.
  Set<PartnerEvent.Kind> kinds();

  /// The newest that are asked for, the newest first, at most [TimelineFilter#most].
  List<PartnerEvent> of(TimelineFilter asked, Actor actor, LocalDate today);
}
