package vn.donghanh.foundation.reference;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.site.BodyNames;

/// Says what a body is called to the modules below this one.
@Component
class NamedBodies implements BodyNames {
  private final Bodies bodies;

  NamedBodies(Bodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public Optional<BilingualText> name(String body) {
    return bodies.find(body).map(Body::name);
  }
}
