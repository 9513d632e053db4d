package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// Địa chỉ quay lại: where a person wanted to go before signing in. Only an address of this site counts; anything else,
/// `//elsewhere`, `/\elsewhere`, a scheme, a line break, leads home.
final class ReturnAddress {
  static final String PARAMETER = "ve";
  private static final String HOME = "/";
  private static final String LANGUAGE = "lang";

  private ReturnAddress() {}

  /// The address itself where it is one of ours, the home page otherwise.
  static String local(@Nullable String address) {
    if (address == null || address.length() > 1000 || !address.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*")) {
      return HOME;
    }
    try {
      var uri = new URI(address);
      var ours = uri.getScheme() == null && uri.getRawAuthority() == null && address.equals(uri.toString());
      return ours && !uri.getPath().startsWith("/dang-nhap") && !uri.getPath().startsWith("/dang-xuat") ? address : HOME;
    } catch (URISyntaxException notAnAddress) {
      return HOME;
    }
  }

  /// The sign-in page that leads back to what was asked for. What a form wanted to do is not done after signing in:
  /// a POST leads home. The language asked for goes along with the sign-in page, not with what comes after it: there
  /// one may choose another.
  static String signInThenBackTo(HttpServletRequest request, boolean idle) {
    var page = UriComponentsBuilder.fromPath("/dang-nhap");
    var wanted = "GET".equals(request.getMethod()) ? asked(request) : HOME;
    if (!HOME.equals(wanted)) {
      page.queryParam(PARAMETER, UriUtils.encode(wanted, StandardCharsets.UTF_8));
    }
    if (idle) {
      page.queryParam("ly-do", "nghi");
    }
    Optional.ofNullable(request.getParameter(LANGUAGE)).ifPresent(asked -> page.queryParam(LANGUAGE, "en".equals(asked) ? "en" : "vi"));
    return page.build(true).toUriString();
  }

  private static String asked(HttpServletRequest request) {
    var query = Stream.ofNullable(request.getQueryString()).flatMap(all -> Arrays.stream(all.split("&")))
        .filter(one -> !one.startsWith(LANGUAGE + "=")).collect(Collectors.joining("&"));
    return local(request.getRequestURI() + (query.isEmpty() ? "" : "?" + query));
  }
}
