package vn.donghanh.foundation.site;

import jakarta.servlet.http.HttpServletRequest;
import vn.donghanh.Actor;

/// Who is asking. Implemented by identity, which stands above.
public interface CurrentActor {

  /// The signed-in person under the hat they wear, [Actor#VISITOR] otherwise.
  Actor of(HttpServletRequest request);

  /// True when this person may open an address with this gate.
  boolean mayOpen(Actor actor, String gate);
}
