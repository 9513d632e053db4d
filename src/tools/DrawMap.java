import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Bản đồ: draws the 34 localities as one small SVG, a `<path id="l48">` for each, from `vn-34.topojson`.
///
/// Equirectangular at 16° N, so that proportions are true. A border that two localities share is one arc and is
/// simplified once, so that it stays closed. An island too small to be seen becomes a dot: Hoàng Sa is drawn with
/// Đà Nẵng (48), Trường Sa with Khánh Hòa (56).
///
/// A page takes `<use href="/map/vn-34.svg#l48">` and fills it by its own stylesheet; the colours on the root are
/// only for who opens the file alone.
class DrawMap {
  /// Units of the sheet a degree of latitude, and the margin around everything drawn.
  private static final double SCALE = 46, MARGIN = 6;

  /// How far, in units of the sheet, a simplified border may leave the surveyed one.
  private static final double TOLERANCE = .3;

  /// An island smaller than this, in square units, becomes a dot; dots keep this much room from other land.
  private static final double VISIBLE = 5, DOT = 1.5, APART = 5.5;

  /// The archipelagos also have marks of their own, `isles48` and `isles56`, which a page draws in full colour.
  private static final Map<String, String> ARCHIPELAGOS = Map.of("20333", "isles48", "22736", "isles56");

  private static final double MARK = 2.5, MARKS_APART = 10;

  record Point(double x, double y) {
    double distance(Point other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  public static void main(String[] args) throws IOException {
    String json = Files.readString(Path.of(args[0]));
    List<List<Point>> arcs = arcs(json).map(DrawMap::project).toList();
    double left = edge(arcs, Comparator.comparingDouble(Point::x)).x() - MARGIN;
    double top = edge(arcs, Comparator.comparingDouble(Point::y)).y() - MARGIN;
    double right = edge(arcs, Comparator.comparingDouble(Point::x).reversed()).x() + MARGIN;
    double bottom = edge(arcs, Comparator.comparingDouble(Point::y).reversed()).y() + MARGIN;
    List<List<Point>> placed = arcs.stream().map(arc -> arc.stream()
        .map(it -> new Point(it.x() - left, it.y() - top)).toList()).toList();
    var svg = new StringBuilder("""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" fill="#6f97ba" stroke="#fff" stroke-width=".7">
        <title>34 tỉnh, thành phố của Việt Nam, với quần đảo Hoàng Sa và quần đảo Trường Sa</title>
        """.formatted(Math.round(right - left), Math.round(bottom - top)));
    geometries(json).forEach((code, rings) -> svg.append(ARCHIPELAGOS.containsKey(code)
        ? "<g fill=\"#1f547d\" stroke=\"none\"><path id=\"%s\" d=\"%s\"/></g>\n".formatted(ARCHIPELAGOS.get(code),
            dots(rings.stream().map(it -> joined(it, placed, 0)).toList(), List.of(), MARK, MARKS_APART))
        : "<path id=\"l%s\" d=\"%s\"/>\n".formatted(code, outline(rings, placed))));
    Files.writeString(Path.of(args[1]), svg.append("</svg>\n"));
    IO.println("left %.2f top %.2f: x = (lon * %.5f * %s) - left, y = -lat * %s - top"
        .formatted(left, top, Math.cos(Math.toRadians(16)), SCALE, SCALE));
  }

  private static Point edge(List<List<Point>> arcs, Comparator<Point> first) {
    return arcs.stream().flatMap(List::stream).min(first).orElseThrow();
  }

  private static List<Point> project(List<Point> lonLat) {
    double shrink = Math.cos(Math.toRadians(16));
    return lonLat.stream().map(it -> new Point(it.x() * shrink * SCALE, -it.y() * SCALE)).toList();
  }

  /// The arcs of the topology in degrees: it stores them as differences of whole numbers.
  private static Stream<List<Point>> arcs(String json) {
    double[] scale = pair(json, "\"scale\":"), translate = pair(json, "\"translate\":");
    String all = json.substring(json.indexOf("\"arcs\":[[[") + 8, json.indexOf("]]]", json.indexOf("\"arcs\":[[[")) + 2);
    return Stream.of(all.split("]],\\[\\[")).map(arc -> {
      var points = new ArrayList<Point>();
      Matcher step = Pattern.compile("(-?\\d+),(-?\\d+)").matcher(arc);
      for (long x = 0, y = 0; step.find(); ) {
        x += Long.parseLong(step.group(1));
        y += Long.parseLong(step.group(2));
        points.add(new Point(x * scale[0] + translate[0], y * scale[1] + translate[1]));
      }
      return points;
    });
  }

  private static double[] pair(String json, String key) {
    String[] both = json.substring(json.indexOf(key) + key.length() + 1).split("]")[0].split(",");
    return new double[] {Double.parseDouble(both[0]), Double.parseDouble(both[1])};
  }

  /// The rings of each geometry by its code, as lists of arc numbers; `~n` is arc n backwards. None has a hole.
  private static Map<String, List<List<Integer>>> geometries(String json) {
    var found = new TreeMap<String, List<List<Integer>>>();
    Matcher geometry = Pattern.compile("\"arcs\":(\\[[\\[\\]0-9,-]+]),\"type\":\"\\w+\",\"properties\":\\{[^}]*\"code\":\"(\\d+)\"")
        .matcher(json);
    while (geometry.find()) {
      found.put(geometry.group(2), Pattern.compile("\\[(-?\\d+(?:,-?\\d+)*)]").matcher(geometry.group(1)).results()
          .map(ring -> Stream.of(ring.group(1).split(",")).map(Integer::valueOf).toList()).toList());
    }
    if (found.size() != 36) throw new IllegalStateException("34 localities and 2 archipelagos expected, found " + found.size());
    return found;
  }

  private static String outline(List<List<Integer>> rings, List<List<Point>> arcs) {
    var path = new StringBuilder();
    var land = new ArrayList<Point>();
    for (List<Integer> ring : rings) {
      List<Point> surveyed = joined(ring, arcs, 0);
      if (area(surveyed) >= VISIBLE) {
        path.append(line(joined(ring, arcs, TOLERANCE)));
        land.addAll(surveyed);
      }
    }
    var islets = rings.stream().map(it -> joined(it, arcs, 0)).filter(it -> area(it) < VISIBLE).toList();
    return path + dots(islets, land, DOT, APART);
  }

  /// A dot for each islet, the largest first, where there is room for it.
  private static String dots(List<List<Point>> islets, List<Point> land, double radius, double apart) {
    var path = new StringBuilder();
    var taken = new ArrayList<>(land);
    islets.stream().sorted(Comparator.comparingDouble(DrawMap::area).reversed()).map(DrawMap::centre).forEach(it -> {
      if (taken.stream().allMatch(other -> other.distance(it) > apart)) {
        taken.add(it);
        path.append(dot(it, radius));
      }
    });
    return path.toString();
  }

  private static List<Point> joined(List<Integer> ring, List<List<Point>> arcs, double tolerance) {
    var points = new ArrayList<Point>();
    for (int number : ring) {
      List<Point> arc = simplified(arcs.get(number < 0 ? ~number : number), tolerance);
      points.addAll(number < 0 ? arc.reversed() : arc);
    }
    return points;
  }

  /// Douglas and Peucker: keeps the point that is farthest from the chord while it is farther than the tolerance.
  private static List<Point> simplified(List<Point> arc, double tolerance) {
    Point first = arc.getFirst(), last = arc.getLast();
    int farthest = 0;
    double most = tolerance;
    for (int i = 1; i < arc.size() - 1; i++) {
      double off = fromChord(arc.get(i), first, last);
      if (off > most) {
        most = off;
        farthest = i;
      }
    }
    if (farthest == 0) return List.of(first, last);
    var kept = new ArrayList<>(simplified(arc.subList(0, farthest + 1), tolerance));
    kept.removeLast();
    kept.addAll(simplified(arc.subList(farthest, arc.size()), tolerance));
    return kept;
  }

  private static double fromChord(Point point, Point from, Point to) {
    double chord = from.distance(to);
    if (chord == 0) return point.distance(from);
    return Math.abs((to.x() - from.x()) * (from.y() - point.y()) - (from.x() - point.x()) * (to.y() - from.y())) / chord;
  }

  private static double area(List<Point> ring) {
    double twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      Point a = ring.get(i), b = ring.get((i + 1) % ring.size());
      twice += a.x() * b.y() - b.x() * a.y();
    }
    return Math.abs(twice) / 2;
  }

  private static Point centre(List<Point> ring) {
    return new Point(ring.stream().mapToDouble(Point::x).average().orElseThrow(),
        ring.stream().mapToDouble(Point::y).average().orElseThrow());
  }

  /// Tenths of a unit, each step relative to the last drawn point, so that rounding never adds up.
  private static String line(List<Point> ring) {
    long x = Math.round(ring.getFirst().x() * 10), y = Math.round(ring.getFirst().y() * 10);
    var path = new StringBuilder("M" + tenths(x) + " " + tenths(y) + "l");
    for (Point point : ring.subList(1, ring.size())) {
      long nextX = Math.round(point.x() * 10), nextY = Math.round(point.y() * 10);
      if (nextX == x && nextY == y) continue;
      path.append(step(nextX - x)).append(step(nextY - y));
      x = nextX;
      y = nextY;
    }
    return path.append("z").toString().replace("l ", "l");
  }

  private static String step(long tenths) {
    return (tenths < 0 ? "" : " ") + tenths(tenths);
  }

  private static String tenths(long value) {
    String sign = value < 0 ? "-" : "";
    long whole = Math.abs(value) / 10, rest = Math.abs(value) % 10;
    return sign + (whole == 0 && rest != 0 ? "" : whole) + (rest == 0 ? "" : "." + rest);
  }

  private static String dot(Point centre, double radius) {
    return String.format(Locale.ROOT, "M%.1f %.1fa%s %s 0 1 0 %s 0a%s %s 0 1 0 -%s 0z",
        centre.x() - radius, centre.y(), radius, radius, 2 * radius, radius, radius, 2 * radius);
  }
}
