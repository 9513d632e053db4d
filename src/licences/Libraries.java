import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Keeps the list of libraries in THIRD-PARTY.md true: what the product's class path holds, with the licence that each
/// library's own Maven file states. `check` fails when the list and the class path differ, `write` puts it right.
/// A licence that is not in the table below fails too: somebody must have read it first.
public final class Libraries {
  private static final Path LIST = Path.of("THIRD-PARTY.md");
  private static final String BEGIN = "<!-- libraries: written by bin/third-party -->\n";
  private static final String END = "<!-- end of libraries -->";
  private static final Pattern PARENT = Pattern.compile("(?s)<parent>(.*?)</parent>");
  private static final Pattern LICENCE = Pattern.compile("(?s)<license>.*?<name>\\s*(.*?)\\s*</name>.*?</license>");

  /// From the names that libraries use to those of SPDX.
  private static final Map<Pattern, String> KNOWN = known();

  public static void main(String[] args) throws Exception {
    var table = new StringBuilder("| library | version | licence |\n|---|---|---|\n");
    rows().forEach(table::append);
    var document = Files.readString(LIST);
    var from = document.indexOf(BEGIN) + BEGIN.length();
    var to = document.indexOf(END);
    var written = document.substring(0, from) + table + document.substring(to);
    if (args[0].equals("write")) {
      Files.writeString(LIST, written);
    } else if (!written.equals(document)) {
      System.err.println("THIRD-PARTY.md is not the class path of the product: run bin/third-party");
      System.exit(1);
    }
  }

  private static TreeSet<String> rows() throws Exception {
    var rows = new TreeSet<String>();
    for (var entry : System.getProperty("java.class.path").split(":")) {
      if (entry.endsWith(".jar")) {
        var version = Path.of(entry).getParent();
        var artifact = version.getParent();
        var group = repository(artifact).relativize(artifact.getParent()).toString().replace('/', '.');
        rows.add("| %s:%s | %s | %s |\n".formatted(group, artifact.getFileName(), version.getFileName(),
            String.join(" or ", licences(version))));
      }
    }
    return rows;
  }

  private static Path repository(Path folder) {
    var up = folder;
    while (!up.getFileName().toString().equals("repository")) {
      up = up.getParent();
    }
    return up;
  }

  /// The licences that the Maven file of this version states, or the nearest parent that states any.
  private static List<String> licences(Path version) throws Exception {
    var file = version.resolve(version.getParent().getFileName() + "-" + version.getFileName() + ".pom");
    var text = Files.readString(file);
    var own = LICENCE.matcher(text).results()
        .map(found -> spdx(file, found.group(1).replaceAll("\\s+", " "))).distinct().toList();
    if (!own.isEmpty()) {
      return own;
    }
    var parent = PARENT.matcher(text);
    if (!parent.find()) {
      throw new IllegalStateException(file + " states no licence");
    }
    return licences(repository(version).resolve(tag(parent.group(1), "groupId").replace('.', '/'))
        .resolve(tag(parent.group(1), "artifactId")).resolve(tag(parent.group(1), "version")));
  }

  private static String tag(String xml, String name) {
    var found = Pattern.compile("<" + name + ">\\s*(.*?)\\s*</" + name + ">").matcher(xml);
    if (!found.find()) {
      throw new IllegalStateException("no " + name + " in " + xml);
    }
    return found.group(1);
  }

  private static String spdx(Path file, String name) {
    return KNOWN.entrySet().stream().filter(it -> it.getKey().matcher(name).find()).map(Map.Entry::getValue).findFirst()
        .orElseThrow(() -> new IllegalStateException(file + " has a licence that nobody has read yet: " + name));
  }

  private static Map<Pattern, String> known() {
    var all = new LinkedHashMap<Pattern, String>();
    for (var line : List.of(
        "(?i)apache.*2|^apache-2 = Apache-2.0", "(?i)^mit-0 = MIT-0", "(?i)bouncy castle = MIT (Bouncy Castle Licence)", "(?i)^(the )?mit( licen[sc]e)? = MIT",
        "(?i)bsd-2|bsd 2|2-clause = BSD-2-Clause", "(?i)bsd-3|3-clause|new bsd|edl|eclipse distribution = BSD-3-Clause",
        "(?i)^0bsd|zero-clause = 0BSD", "(?i)gpl.*classpath|gpl2 w/ cpe|gpl-2.0-with = GPL-2.0-only with Classpath exception",
        "(?i)lesser|lgpl = LGPL-2.1", "(?i)epl.*2|eclipse public.*2 = EPL-2.0", "(?i)epl.*1|eclipse public.*1 = EPL-1.0",
        "(?i)public domain, per = CC0-1.0", "(?i)cc0 = CC0-1.0", "(?i)postgresql = PostgreSQL")) {
      var parts = line.split(" = ");
      all.put(Pattern.compile(parts[0]), parts[1]);
    }
    return all;
  }
}
