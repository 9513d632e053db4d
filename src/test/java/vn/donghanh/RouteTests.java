package vn.donghanh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.donghanh.foundation.identity.Permissions;
import vn.donghanh.world.Signed;
import vn.donghanh.world.WholeHouse;

/// Walks every route of every module with every role and with a visitor: nothing opens that does not say to whom.
@WholeHouse
class RouteTests {
  /// `{id}`, or `{id:…}` with the pattern it must have.
  static final Pattern VARIABLE = Pattern.compile("\\{(?:[^{}]|\\{[^}]*})*}");

  @Autowired List<RequestMappingInfoHandlerMapping> mappings;
  @Autowired Permissions permissions;
  @Autowired MockMvcTester site;

  /// One address and method, and the gate that stands there.
  record Route(HttpMethod method, String pattern, Optional<String> gate, HandlerMethod handler) {
    boolean ofTheHouse() {
      return handler.getBeanType().getPackageName().startsWith("vn.donghanh");
    }

    URI address() {
      return URI.create(VARIABLE.matcher(pattern.replaceAll("\\{\\*[^}]*}", "/x"))
          .replaceAll(name -> name.group().contains(":AGR") ? "AGR1" : name.group().contains(":EVT") ? "EVT1" : name.group().contains("\\d") ? "1" : "00000000-0000-0000-0000-000000000000").replace("**", "x"));
    }
  }

  @Test
  void every_route_of_the_house_says_who_may_open_it() {
    assertThat(routes().filter(Route::ofTheHouse).filter(route -> route.gate().isEmpty())).isEmpty();
    assertThat(routes().filter(Route::ofTheHouse)).hasSizeGreaterThan(5);
  }

  @Test
  void every_gate_is_a_known_permission() {
    assertThat(routes().flatMap(route -> route.gate().stream()).distinct()
        .filter(gate -> !Set.of(Gate.PUBLIC, Gate.SIGNED_IN).contains(gate))
        .filter(gate -> permissions.find(gate).isEmpty())).isEmpty();
  }

  @Test
  void every_permission_is_held_by_somebody_and_called_after_its_module() {
    assertThat(permissions.all()).isNotEmpty().allSatisfy(permission -> {
      assertThat(permission.heldBy()).as(permission.code()).isNotEmpty();
      assertThat(permission.code()).startsWith(permission.getClass().getPackageName().split("\\.")[3] + ".");
    });
  }

  @Test
  void nobody_reaches_a_handler_that_does_not_open_to_them() {
    var wrong = new ArrayList<String>();
    var asked = 0;
    for (var route : routes().toList()) {
      for (var who : everybody().entrySet()) {
        if (!mayPass(route, who.getValue())) {
          asked++;
          var answer = site.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders
              .request(route.method(), route.address()).with(Signed.as(who.getValue())).with(csrf()));
          var status = answer.getMvcResult().getResponse().getStatus();
          var turnedAway = who.getValue().signedIn() ? status == (route.pattern().contains("{") ? 404 : 403)
              : status == 302 && String.valueOf(answer.getMvcResult().getResponse().getRedirectedUrl()).startsWith("/dang-nhap");
          if (!turnedAway) {
            wrong.add(route.method() + " " + route.pattern() + " as " + who.getKey() + ": " + status);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(asked).isPositive();
  }

  @Test
  void whoever_holds_the_permission_is_let_in() {
    var wrong = new ArrayList<String>();
    for (var route : routes().filter(route -> route.method().equals(HttpMethod.GET)).toList()) {
      for (var who : everybody().entrySet()) {
        if (mayPass(route, who.getValue())) {
          var answer = site.get().uri(route.address()).with(Signed.as(who.getValue())).exchange();
          if (answer.getResponse().getStatus() == 403 || answer.getResponse().getStatus() >= 500) {
            wrong.add(route.pattern() + " as " + who.getKey() + ": " + answer.getResponse().getStatus());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /// The rule written once more, from the annotations and the permissions alone.
  private boolean mayPass(Route route, Actor actor) {
    return route.gate().filter(gate -> switch (gate) {
      case Gate.PUBLIC -> true;
      case Gate.SIGNED_IN -> actor.signedIn();
      default -> permissions.all().stream().anyMatch(it -> it.code().equals(gate)
          && it.heldBy().stream().anyMatch(actor.roles()::contains));
    }).isPresent();
  }

  private static Map<String, Actor> everybody() {
    var all = new LinkedHashMap<String, Actor>();
    all.put("visitor", Actor.VISITOR);
    Arrays.stream(Role.values()).forEach(role -> all.put(role.name(), Signed.someone(role)));
    return all;
  }

  private Stream<Route> routes() {
    return mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
        .flatMap(entry -> methods(entry.getKey()).flatMap(method -> entry.getKey().getPatternValues().stream()
            .map(pattern -> new Route(method, pattern, gate(entry.getValue()), entry.getValue()))));
  }

  private static Stream<HttpMethod> methods(RequestMappingInfo route) {
    var named = route.getMethodsCondition().getMethods();
    return named.isEmpty() ? Stream.of(HttpMethod.GET, HttpMethod.POST) : named.stream().map(RequestMethod::asHttpMethod);
  }

  private static Optional<String> gate(HandlerMethod handler) {
    return Stream.of(handler.getMethod(), handler.getBeanType())
        .map(place -> AnnotatedElementUtils.findMergedAnnotation(place, Gate.class))
        .filter(java.util.Objects::nonNull).map(Gate::value).findFirst();
  }
}
