package vn.donghanh.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// The whole application on a fresh database with a movable clock; one context shared by every class that says only this.
/// Store tests add `@Transactional`, so that each leaves the database as it was.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import(WorldWiring.class)
@ContextConfiguration(initializers = WorldDatabase.class)
public @interface WholeHouse {}
