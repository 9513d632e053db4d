import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;
import org.postgresql.ds.PGSimpleDataSource;
import vn.donghanh.foundation.database.LocalPostgres;
import vn.donghanh.foundation.database.Migrations;

/// Makes the classes of the tables: throw-away PostgreSQL, the product's own migrations, jOOQ.
/// Each module gets the classes of its own schema in its own package `db`; they are never shared.
/// Does nothing while the migrations are what they were.
public final class Codegen {

  public static void main(String[] args) throws Exception {
    var project = Path.of(args[0]);
    var target = Path.of(args[1]);
    var stamp = target.resolve("migrations.sha256");
    var hash = hash(project.resolve("src/main/resources/db/migration"), project.resolve("src/codegen"));
    if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
      return;
    }
    delete(target);
    // The last build's copies stand on the class path too; a changed migration would be found twice.
    delete(project.resolve("target/classes/db/migration"));
    try (var server = LocalPostgres.throwAway(project.resolve("target/codegen-database"))) {
      generate(server.url(), server.user(), server.password(), target);
    }
    Files.writeString(stamp, hash);
  }

  private static void generate(String url, String user, String password, Path target) throws Exception {
    var database = new PGSimpleDataSource();
    database.setUrl(url);
    database.setUser(user);
    database.setPassword(password);
    Migrations.run(database);
    for (var home : Migrations.homes()) {
      GenerationTool.generate(new Configuration()
          .withLogging(Logging.WARN)
          .withJdbc(new Jdbc().withUrl(url).withUser(user).withPassword(password))
          .withGenerator(new Generator()
              .withDatabase(new Database()
                  .withName("org.jooq.meta.postgres.PostgresDatabase")
                  .withInputSchema(home.module())
                  .withExcludes("migration")
                  .withOutputSchemaToDefault(false))
              .withGenerate(new Generate()
                  .withGeneratedAnnotation(false)
                  .withGlobalCatalogReferences(false)
                  .withGlobalSchemaReferences(false)
                  .withDefaultCatalog(false)
                  .withImplicitJoinPathsToMany(false)
                  .withDeprecationOnUnknownTypes(false)
                  .withRoutines(false))
              .withTarget(new Target()
                  .withPackageName("vn.donghanh." + home.floor() + "." + home.module() + ".db")
                  .withDirectory(target.toString())
                  .withClean(false))));
    }
  }

  private static String hash(Path... folders) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    for (var folder : folders) {
      try (var files = Files.walk(folder)) {
        for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
          digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void delete(Path folder) throws Exception {
    if (!Files.exists(folder)) {
      Files.createDirectories(folder);
      return;
    }
    List<Path> all;
    try (var files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (var file : all) {
      Files.delete(file);
    }
    Files.createDirectories(folder);
  }
}
