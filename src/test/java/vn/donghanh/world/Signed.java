package vn.donghanh.world;

import java.util.Set;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.donghanh.Actor;
import vn.donghanh.Role;

/// A request of somebody who has signed in, without the sign-in: `site.get().uri("/").with(Signed.as(actor))`.
public final class Signed {

  private Signed() {}

  public static RequestPostProcessor as(Actor actor) {
    return request -> {
      request.setAttribute(Actor.class.getName(), actor);
      return request;
    };
  }

  /// Somebody invented with one role in an invented body.
  public static Actor someone(Role role) {
    return new Actor("00000000-0000-0000-0000-000000000001", "Người Thử", "LOC-99-NV", "Sở Ngoại vụ tỉnh Hải Sơn", "99", null, Set.of(role));
  }
}
