package vn.donghanh.rules.sheets.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Cửa nhận tệp: files are taken at the addresses of spreadsheets alone, and none that is far too large is even received.
/// What is only somewhat too large arrives, so that the page can say so.
@Component
@Order(-1_000)
class UploadLimit extends OncePerRequestFilter {
  /// As in `spring.servlet.multipart`.
  static final long MOST = 20L * 1024 * 1024;

  /// What any other form may hold: who sends more is told that it is too much, whatever it is.
  private static final long FORM = 2 * 1024 * 1024;

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    var type = request.getContentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      chain.doFilter(request, response);
    } else if (!request.getRequestURI().startsWith(StartPage.PATH + "/")) {
      response.sendError(request.getContentLengthLong() > FORM ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else if (request.getContentLengthLong() > MOST) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }
}
