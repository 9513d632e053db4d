package vn.donghanh.foundation.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Permission;

/// Bảng quyền: every permission of every module, found once at start: each enum named `…Permission` that implements
/// [Permission]. A module writes the enum and nothing else. Two permissions with one code stop the start.
@Component
public class Permissions {
  private final Map<String, Permission> byCode = new TreeMap<>();

  Permissions() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(Permission.class));
    scan.setResourcePattern("**/*Permission.class");
    for (var found : scan.findCandidateComponents("vn.donghanh")) {
      var type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), getClass().getClassLoader());
      for (var constant : type.getEnumConstants()) {
        var permission = (Permission) constant;
        if (byCode.put(permission.code(), permission) != null) {
          throw new IllegalStateException("two permissions are called " + permission.code());
        }
      }
    }
  }

  public Optional<Permission> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public Collection<Permission> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /// True when this person may pass a gate. A gate that nobody knows is closed to everybody.
  public boolean opens(String gate, Actor actor) {
    return switch (gate) {
      case Gate.PUBLIC -> true;
      case Gate.SIGNED_IN -> actor.signedIn();
      default -> actor.signedIn() && find(gate).filter(actor::may).isPresent();
    };
  }
}
