package vn.donghanh.foundation.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Mã yêu cầu: a short number for every request, on the error page, in the answer's header and in the log, so that
/// what a person read out on the telephone is found at once. Made here; one that a browser sends is not believed.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {
  static final String ATTRIBUTE = "request-id";

  /// The number of this request.
  static String of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "";
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws ServletException, IOException {
    var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    request.setAttribute(ATTRIBUTE, id);
    response.setHeader("X-Request-Id", id);
    MDC.put(ATTRIBUTE, id);
    try {
      next.doFilter(request, response);
    } finally {
      MDC.remove(ATTRIBUTE);
    }
  }
}
