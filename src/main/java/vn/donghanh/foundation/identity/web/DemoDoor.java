package vn.donghanh.foundation.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Cửa của bản trình diễn: anybody may step into any role there, so it answers this machine only. It listens on
/// loopback ([DemoAddress]), refuses what a proxy passed on, and a foreign Host, with which a web page elsewhere could
/// make a browser talk to it (DNS rebinding).
@Component
@ConditionalOnProperty(name = "donghanh.mode", havingValue = "demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DemoDoor extends OncePerRequestFilter {
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws ServletException, IOException {
    var came = asItCame(request);
    if (passedOn(came) || !OWN_NAMES.contains(came.getServerName().toLowerCase(Locale.ROOT))
        || !InetAddress.ofLiteral(came.getRemoteAddr()).isLoopbackAddress()) {
      response.sendError(HttpServletResponse.SC_MISDIRECTED_REQUEST);
      return;
    }
    next.doFilter(request, response);
  }

  /// Where the settings say to believe a proxy, a filter before this one hides what the proxy added and takes over the
  /// Host it names: this door looks behind it.
  private static HttpServletRequest asItCame(HttpServletRequest request) {
    var came = request;
    while (came instanceof HttpServletRequestWrapper wrapper && wrapper.getRequest() instanceof HttpServletRequest inner) {
      came = inner;
    }
    return came;
  }

  private static boolean passedOn(HttpServletRequest request) {
    return Collections.list(request.getHeaderNames()).stream().map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.startsWith("x-forwarded-") || name.equals("forwarded") || name.equals("x-real-ip") || name.equals("via"));
  }
}
