package vn.donghanh.foundation.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.donghanh.Actor;
import vn.donghanh.Role;

/// Phạm vi: to whom a record, or one of its fields, is open, in the words of [Actor#audiences()]; the same words go
/// into search. Nobody is in it who was not named: `Scope.ofNobody().andBody(owner).andRole(MINISTRY_OFFICER)`.
///
/// @param audiences who may see the record at all
/// @param fields    for each restricted field who may see it; a field not named here is as open as the record
public record Scope(Set<String> audiences, Map<String, Scope> fields) {

  public Scope {
    audiences = Collections.unmodifiableSet(new TreeSet<>(audiences));
    fields = Map.copyOf(fields);
  }

  public static Scope ofNobody() {
    return new Scope(Set.of(), Map.of());
  }

  public static Scope ofEverybody() {
    return ofNobody().and("public");
  }

  public static Scope ofSignedIn() {
    return ofNobody().and("signed-in");
  }

  /// Also whoever acts for this body; a mission is one.
  public Scope andBody(String body) {
    return and("body:" + body);
  }

  public Scope andBodies(Collection<String> bodies) {
    var wider = this;
    for (var body : bodies) {
      wider = wider.andBody(body);
    }
    return wider;
  }

  /// Also whoever acts for a body of this locality.
  public Scope andLocality(String code) {
    return and("locality:" + code);
  }

  /// Also whoever acts for this mission.
  public Scope andMission(String mission) {
    return andBody(mission);
  }

  public Scope andRole(Role role) {
    return and("role:" + role);
  }

  /// Narrows one field: whoever may see the record sees this field only inside `narrower` too.
  public Scope withField(String field, Scope narrower) {
    var all = new LinkedHashMap<>(fields);
    all.put(field, narrower);
    return new Scope(audiences, all);
  }

  public boolean covers(Actor actor) {
    return actor.audiences().stream().anyMatch(audiences::contains);
  }

  /// True when this person may see this field of the record.
  public boolean covers(Actor actor, String field) {
    var narrower = fields.get(field);
    return covers(actor) && (narrower == null || narrower.covers(actor));
  }

  private Scope and(String audience) {
    var wider = new TreeSet<>(audiences);
    wider.add(audience);
    return new Scope(wider, fields);
  }
}
