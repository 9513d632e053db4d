package vn.donghanh.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.donghanh.world.OpenHouse;

/// A class whose tests ask for a [Reader]: the whole application, listening, and a browser before it.
/// A test fails when its page complains in the console or asks another host for anything.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OpenHouse
@Tag("browser")
@ExtendWith(Browsers.class)
public @interface BrowserTest {}
