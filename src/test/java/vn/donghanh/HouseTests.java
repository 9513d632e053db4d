package vn.donghanh;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import vn.donghanh.foundation.database.Migrations;

/// The one test class that keeps the house.
class HouseTests {
  static final List<String> FLOORS = List.of("foundation", "rules", "registries", "work", "insight");
  static final Path MAIN = Path.of("src/main/java/vn/donghanh");

  static final ApplicationModules MODULES = ApplicationModules.of(DongHanh.class, resideInAnyPackage("vn.donghanh.pages.."));
  static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("vn.donghanh");

  @Test
  void modules_touch_only_what_they_declare() {
    MODULES.verify();
  }

  @Test
  void arrows_point_down() {
    var up = CLASSES.stream().flatMap(from -> from.getDirectDependenciesFromSelf().stream())
        .filter(arrow -> floor(arrow.getOriginClass()) >= 0 && floor(arrow.getTargetClass()) > floor(arrow.getOriginClass()))
        .map(Object::toString).toList();
    assertThat(up).isEmpty();
  }

  @Test
  void every_folder_on_a_floor_is_a_module() throws IOException {
    var named = MODULES.stream().map(module -> module.getBasePackage().getName()).collect(Collectors.toSet());
    for (var floor : FLOORS) {
      for (var folder : children(MAIN.resolve(floor))) {
        assertThat(named).as(folder.toString()).contains("vn.donghanh." + floor + "." + folder.getFileName());
        assertThat(folder.resolve("package-info.java")).content()
            .contains("@NullMarked").contains("///").contains("displayName").contains("Law:");
      }
    }
    assertThat(children(MAIN).stream().map(folder -> folder.getFileName().toString())).isSubsetOf(FLOORS);
  }

  @Test
  void the_root_package_stays_small() throws IOException {
    try (var files = Files.list(MAIN)) {
      assertThat(files.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))).hasSizeLessThanOrEqualTo(8);
    }
  }

  @Test
  void base_packages_know_no_http() {
    noClasses().that().resideInAPackage("vn.donghanh..").and().resideOutsideOfPackages("..web..", "vn.donghanh.foundation.site..")
        .should().dependOnClassesThat().resideInAnyPackage("org.springframework.web..", "jakarta.servlet..")
        .because("a base package knows no HTTP").check(CLASSES);
    noClasses().that().resideInAPackage("vn.donghanh.rules..").and().resideOutsideOfPackage("..web..")
        .should().dependOnClassesThat().resideInAPackage("vn.donghanh.foundation..")
        .allowEmptyShould(true).because("rules are pure").check(CLASSES);
  }

  /// A bean is named after its class: two of one name would stop the start.
  @Test
  void no_two_beans_have_one_name() {
    var beans = CLASSES.stream().filter(it -> it.isMetaAnnotatedWith(org.springframework.stereotype.Component.class))
        .collect(Collectors.groupingBy(it -> it.getSimpleName(), Collectors.mapping(it -> it.getName(), Collectors.toSet())));
    assertThat(beans.values().stream().filter(it -> it.size() > 1)).isEmpty();
  }

  @Test
  void names_say_what_they_are() {
    noClasses().that().resideOutsideOfPackages("vn.donghanh.pages..", "..db..")
        .should().haveNameMatching(".*(Impl|Service|Manager|Helper|Utils?|Dto|Data|Info)").check(CLASSES);
  }

  @Test
  void nobody_reads_the_clock() {
    noClasses().that().resideOutsideOfPackage("vn.donghanh.foundation..")
        .should().callMethodWhere(describe("read a clock", call ->
            Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone").contains(call.getTarget().getName())
                && call.getTargetOwner().getPackageName().matches("java\\.(time|lang).*")))
        .because("today is an argument").check(CLASSES);
  }

  @Test
  void only_outreach_reads_where_a_contact_is_reached() {
    ContactRules.all().forEach(rule -> rule.check(CLASSES));
  }

  @Test
  void files_and_methods_stay_short() throws IOException {
    try (var files = Stream.concat(Files.walk(MAIN), Files.walk(Path.of("src/test/java")))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(file -> lines(file) > 300)).isEmpty();
    }
    try (var files = Files.walk(Path.of("src/main/jte"))) {
      assertThat(files.filter(Files::isRegularFile).filter(file -> lines(file) > 120)).isEmpty();
    }
    noMethods().that().areDeclaredInClassesThat().resideOutsideOfPackages("vn.donghanh.pages..", "..db..")
        .should(new ShortMethods(50)).check(CLASSES);
  }

  @Test
  void every_module_is_in_the_glossary() throws IOException {
    var glossary = Files.readString(Path.of("GLOSSARY.md"));
    MODULES.forEach(module -> assertThat(glossary).as(module.getIdentifier().toString()).contains(module.getDisplayName()));
    for (var type : CLASSES) {
      if (isApi(type)) {
        assertThat(glossary).as("public type of the house in the glossary").contains("`" + type.getSimpleName() + "`");
      }
    }
  }

  @Test
  void the_modules_with_tables_stand_in_the_order_of_the_house() throws IOException {
    var homes = Migrations.homes();
    assertThat(homes.stream().map(home -> FLOORS.indexOf(home.floor()))).isSorted();
    assertThat(homes.stream().map(Migrations.Home::module).collect(Collectors.toSet()))
        .isEqualTo(children(Path.of("src/main/resources/db/migration")).stream()
            .map(folder -> folder.getFileName().toString()).collect(Collectors.toSet()));
  }

  @Test
  void the_map_is_drawn() {
    new Documenter(MODULES).writeDocumentation();
    assertThat(Path.of("target/spring-modulith-docs/components.puml")).exists();
  }

  private static int floor(JavaClass type) {
    var parts = type.getPackageName().split("\\.");
    return parts.length > 2 && type.getPackageName().startsWith("vn.donghanh.") ? FLOORS.indexOf(parts[2]) : -1;
  }

  /// A public type of a module's base package: what others may speak of.
  private static boolean isApi(JavaClass type) {
    return type.isTopLevelClass() && floor(type) >= 0 && type.getPackageName().split("\\.").length == 4
        && type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(Files::isDirectory).toList();
    }
  }

  private static long lines(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
