package vn.donghanh;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Cửa: who may open a route. Stands on the handler or its class; a route without one opens to nobody.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Gate {

  /// Anybody, signed in or not.
  String PUBLIC = "public";
  /// Any person who has signed in.
  String SIGNED_IN = "signed-in";

  /// [#PUBLIC], [#SIGNED_IN] or the code of a [Permission].
  String value();
}
