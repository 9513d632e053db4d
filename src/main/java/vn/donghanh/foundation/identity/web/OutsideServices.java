package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/// Dịch vụ đăng nhập ngoài: the OpenID Connect services that the operator named under
/// `spring.security.oauth2.client`; none unless named.
@Component
class OutsideServices {
  private final Map<String, String> names = new LinkedHashMap<>();

  private final @Nullable ClientRegistrationRepository registrations;

  OutsideServices(ObjectProvider<ClientRegistrationRepository> registrations) {
    this.registrations = registrations.getIfAvailable();
    if (this.registrations instanceof Iterable<?> all) {
      for (var one : all) {
        if (one instanceof ClientRegistration service) {
          names.put("/dang-nhap/ngoai/" + service.getRegistrationId(), service.getClientName());
        }
      }
    }
  }

  /// Names by the address that leads there.
  Map<String, String> names() {
    return names;
  }

  boolean any() {
    return !names.isEmpty();
  }

  /// The framework's way to a service, except that a service nobody named is no fault of ours.
  OAuth2AuthorizationRequestResolver ways() {
    return new Ways(new DefaultOAuth2AuthorizationRequestResolver(Objects.requireNonNull(registrations)));
  }

  private record Ways(OAuth2AuthorizationRequestResolver known) implements OAuth2AuthorizationRequestResolver {

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
      try {
        return known.resolve(request);
      } catch (IllegalArgumentException unknownService) {
        return null;
      }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String service) {
      return known.resolve(request, service);
    }
  }
}
