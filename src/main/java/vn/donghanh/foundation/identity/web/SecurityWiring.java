package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What the framework keeps for us: the token of every form, the headers of every answer, the firewall of addresses.
/// Who may open what is decided by [GateKeeper], at the route, closed by default.
@Configuration(proxyBeanMethods = false)
class SecurityWiring {
  static final String CONTENT_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; "
      + "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  static final String FRAMED = "/nhung/";
  static final String FRAMED_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; "
      + "form-action 'none'; frame-ancestors *";
  static final String PERMISSIONS_POLICY = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

  @Bean
  SecurityFilterChain security(HttpSecurity http, CsrfTokenRepository formTokens, OutsideServices outside,
      OutsideEntrance outsideEntrance) throws Exception {
    if (outside.any()) {
      http.oauth2Login(login -> login.loginPage("/dang-nhap")
          .authorizationEndpoint(way -> way.authorizationRequestResolver(outside.ways())).authorizedClientRepository(new ForgetfulClients())
          .successHandler(outsideEntrance).failureHandler(outsideEntrance));
    }
    return http
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(Customizer.withDefaults())
        .csrf(csrf -> csrf.csrfTokenRepository(formTokens))
        .headers(headers -> headers
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
            .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
            .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
            .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
            .frameOptions(FrameOptionsConfig::disable)
            .addHeaderWriter(SecurityWiring::whoMayFrame))
        .build();
  }

  /// What other sites may show in a frame has its own address and its own policy: no script, no form.
  private static void whoMayFrame(HttpServletRequest request, HttpServletResponse response) {
    var framed = request.getRequestURI().startsWith(FRAMED);
    response.setHeader("Content-Security-Policy", framed ? FRAMED_POLICY : CONTENT_POLICY);
    if (!framed) {
      response.setHeader("X-Frame-Options", "DENY");
    }
  }

  // In a cookie, not in the session: a visitor who only reads must not cost a row in the database. Lax, not strict: a link
  // in a mail would else arrive without it, get a new one, and spoil the forms that stand open in other tabs.
  @Bean
  CsrfTokenRepository formTokens() {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("ma-bieu-mau");
    tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax").path("/"));
    return tokens;
  }

  // Nobody types a NUL, and PostgreSQL keeps none in a text.
  @Bean
  HttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
    return firewall;
  }
}
