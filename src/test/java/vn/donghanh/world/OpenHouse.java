package vn.donghanh.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// The whole application listening on a port of its own, on a fresh database with a movable clock: for those who come
/// over HTTP, a browser or a stranger. One context shared by every class that says only this.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(WorldWiring.class)
@ContextConfiguration(initializers = WorldDatabase.class)
public @interface OpenHouse {}
