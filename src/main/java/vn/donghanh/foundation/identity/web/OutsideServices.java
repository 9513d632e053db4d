package vn.donghanh.foundation.identity.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/// Dịch vụ đăng nhập ngoài: the OpenID Connect services that the operator named under
/// `spring.security.oauth2.client`; none unless named.
@Component
class OutsideServices {
  private final Map<String, String> names = new LinkedHashMap<>();

  OutsideServices(ObjectProvider<ClientRegistrationRepository> registrations) {
    if (registrations.getIfAvailable() instanceof Iterable<?> all) {
      for (var one : all) {
        if (one instanceof ClientRegistration service) {
          names.put("/oauth2/authorization/" + service.getRegistrationId(), service.getClientName());
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
}
