package vn.donghanh.foundation.identity;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/// An OpenID Connect service of its own, inside the test, on a port of its own. What it claims of a person is what the
/// test says in [#CLAIMS].
@ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class, WebMvcAutoConfiguration.class, SecurityAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class,
    OAuth2AuthorizationServerAutoConfiguration.class, OAuth2AuthorizationServerJwtAutoConfiguration.class})
class OutsideService {
  static final Map<String, Object> CLAIMS = new ConcurrentHashMap<>();
  private static final String CLIENT = "spring.security.oauth2.authorizationserver.client.dong-hanh.";

  private ServletWebServerApplicationContext running;

  static OutsideService start() {
    var service = new OutsideService();
    service.running = (ServletWebServerApplicationContext) new SpringApplicationBuilder(OutsideService.class)
        .web(WebApplicationType.SERVLET)
        .run("--spring.config.name=none", "--server.port=0", "--server.address=127.0.0.1", "--spring.main.banner-mode=off",
            "--server.servlet.session.cookie.name=OUTSIDE",
            "--" + CLIENT + "registration.client-id=dong-hanh",
            "--" + CLIENT + "registration.client-secret={noop}secret",
            "--" + CLIENT + "registration.client-authentication-methods=client_secret_basic",
            "--" + CLIENT + "registration.authorization-grant-types=authorization_code",
            "--" + CLIENT + "registration.redirect-uris=http://127.0.0.1:1/login/oauth2/code/thu",
            "--" + CLIENT + "registration.scopes=openid,email");
    return service;
  }

  String issuer() {
    return "http://127.0.0.1:" + running.getWebServer().getPort();
  }

  void end() {
    running.close();
  }

  @Bean
  static UserDetailsService people() {
    return name -> User.withUsername(name).password("{noop}password").build();
  }

  @Bean
  static OAuth2TokenCustomizer<JwtEncodingContext> claims() {
    return token -> {
      if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
        token.getClaims().claims(all -> all.putAll(CLAIMS));
      }
    };
  }

  static void claim(String email, boolean verified, String... methods) {
    CLAIMS.clear();
    CLAIMS.putAll(Map.of("email", email, "email_verified", verified, "amr", List.of(methods)));
  }
}
