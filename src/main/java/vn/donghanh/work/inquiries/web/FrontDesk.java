package vn.donghanh.work.inquiries.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Mission;
import vn.donghanh.foundation.reference.Missions;
import vn.donghanh.foundation.reference.Subjects;

/// Đầu mối: which body answers for a locality or a mission.
@Component
class FrontDesk {
  private final Localities localities;
  private final Missions missions;
  private final Bodies bodies;

  FrontDesk(Localities localities, Missions missions, Bodies bodies) {
    this.localities = localities;
    this.missions = missions;
    this.bodies = bodies;
  }

  /// @param name    of the locality or the mission
  /// @param address of its page
  record Desk(Subject subject, BilingualText name, Body body, String address) {
    String about() {
      return subject.id();
    }
  }

  /// The desk behind a page, none where nobody answers.
  Optional<Desk> of(Subject subject) {
    var code = Subjects.code(subject);
    if (Subjects.is(subject, "locality")) {
      return localities.find(code).flatMap(it -> bodies.foreignAffairsBodyOf(code)
          .map(body -> new Desk(subject, it.name(), body, "/dia-phuong/" + code)));
    }
    return Subjects.is(subject, "mission") ? missions.find(code).flatMap(this::desk) : Optional.empty();
  }

  /// The desk that an inquiry was put to.
  Optional<Desk> about(String about) {
    return of(Subject.of(Subjects.MODULE, about));
  }

  private Optional<Desk> desk(Mission mission) {
    return bodies.find(mission.id()).map(body -> new Desk(Subjects.of(mission), mission.name(), body, "/co-quan-dai-dien/" + mission.id()));
  }
}
