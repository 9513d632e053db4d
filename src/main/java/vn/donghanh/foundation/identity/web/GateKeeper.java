package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import vn.donghanh.Actor;
import vn.donghanh.Gate;

/// Người gác cửa: nobody passes a route whose gate does not name them. A visitor is sent to sign in and comes back;
/// a signed-in person without the permission learns that a section is closed (403), and nothing at all about a
/// record (404). Each such refusal is in the journal.
@Component
class GateKeeper implements HandlerInterceptor {
  private final SignedInActor actors;
  private final ClosedDoors closedDoors;

  GateKeeper(SignedInActor actors, ClosedDoors closedDoors) {
    this.actors = actors;
    this.closedDoors = closedDoors;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
    var actor = actors.of(request);
    if (opens(handler, actor)) {
      if (!request.getRequestURI().startsWith("/dang-nhap")) {
        actors.touch(request); // a page that only asks whether one is still inside is no work
      }
      return true;
    }
    if (!actor.signedIn()) {
      response.sendRedirect(ReturnAddress.signInThenBackTo(request, request.getAttribute(SignedInActor.LOCKED) != null));
      return false;
    }
    throw new ResponseStatusException(isRecord(request) ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN);
  }

  @Override
  public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
      @Nullable Exception failure) {
    var actor = actors.of(request);
    var refused = response.getStatus() == 403 || response.getStatus() == 404 && isRecord(request);
    if (refused && actor.signedIn() && handler instanceof HandlerMethod) {
      closedDoors.record(actor, request.getMethod(), request.getRequestURI(), response.getStatus());
    }
  }

  /// The decision itself: a handler without a gate opens to nobody; files of the site are for everybody.
  boolean opens(Object handler, Actor actor) {
    return switch (handler) {
      case HandlerMethod method -> gate(method).filter(gate -> actors.mayOpen(actor, gate)).isPresent();
      case ResourceHttpRequestHandler _ -> true;
      default -> false;
    };
  }

  static Optional<String> gate(HandlerMethod method) {
    var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Gate.class);
    var gate = own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Gate.class);
    return Optional.ofNullable(gate).map(Gate::value);
  }

  // An address that carries an id names a record: whoever may not see it must not learn that it is there.
  private static boolean isRecord(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)).contains("{");
  }
}
