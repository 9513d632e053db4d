package vn.donghanh.strangers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.donghanh.strangers.Line.Answer;
import vn.donghanh.strangers.Requests.Field;
import vn.donghanh.strangers.Requests.Request;
import vn.donghanh.strangers.Requests.Way;
import vn.donghanh.world.Demonstration;

/// Thử bằng yêu cầu ngẫu nhiên: requests from one seed, by a visitor and by every invented person in turn. None may end
/// in an error of the house, none may show its inside.
public final class Fuzzing {
  private static final int SHIFT = 400;
  private static final int ENOUGH = 20;
  private static final Pattern INSIDE = Pattern.compile(
      "Whitelabel|\\bat (vn|org|java|jakarta)\\.[\\w.$]+\\(|(vn\\.donghanh|org\\.springframework|java\\.lang|org\\.postgresql)\\.[\\w.]*[A-Z]\\w+");
  /// Who is signed out, or in as somebody else, comes in anew; who closes an account would end another's turn.
  private static final Pattern LEAVES = Pattern.compile("/dang-nhap.*|/dang-xuat|/vao-vai|/vai");
  private static final Pattern CLOSES = Pattern.compile("/quan-tri/tai-khoan/[^/]+/(khoa|dong)");

  private final int port;
  private final Requests requests;
  private final Map<Way, PathPattern> routes = new TreeMap<>();
  private final Map<Way, Set<String>> opened = new TreeMap<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  /// @param port where the house listens; the demonstration is played in it first
  public Fuzzing(ApplicationContext house, int port, long seed) {
    Demonstration.play(house);
    this.port = port;
    house.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream()).forEach(this::route);
    var nobodys = Stream.of("/x", "/favicon.ico", "/css/x.css", "/WEB-INF/web.xml", "/actuator/env", "*", "/static/", "/js/../x");
    this.requests = new Requests(new Dice(seed), port,
        Stream.concat(routes.keySet().stream(), nobodys.map(address -> new Way("GET", address))).toList());
  }

  /// What came of it.
  ///
  /// @param people   who sent requests, the visitor among them
  /// @param statuses how many answers of each status
  /// @param opened   who got a page or a redirect other than to the sign-in from which address; an address nobody opened has nobody
  /// @param wrong    each answer that must not be, with its request; after twenty nothing more is asked
  public record Outcome(int requests, int people, Map<Integer, Integer> statuses, Map<Way, Set<String>> opened, List<String> wrong) {}

  public Outcome ask(int count) throws IOException {
    try (var line = new Line(port)) {
      var people = People.of(line, port);
      var asked = 0;
      while (asked < count && wrong.size() < ENOUGH) {
        if (asked++ % SHIFT == 0) {
          people.next();
        }
        var request = requests.next(people.cookies(), people.token());
        var answer = line.ask(request.bytes(), "HEAD".equals(request.method()));
        statuses.merge(answer.status(), 1, Integer::sum);
        complaint(people.name(), request, answer).ifPresent(wrong::add);
        opens(request, answer, people.name());
        learn(answer);
        if ("POST".equals(request.method()) && LEAVES.matcher(request.way().address()).matches()) {
          people.enter();
        }
      }
      return new Outcome(asked, people.met(), statuses, opened, wrong);
    }
  }

  private void route(RequestMappingInfo route) {
    var named = route.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
    for (var method : named.isEmpty() ? List.of("GET", "POST") : named) {
      for (var address : route.getPatternValues()) {
        var way = new Way(method, address);
        routes.put(way, PathPatternParser.defaultInstance.parse(address));
        opened.put(way, new TreeSet<>());
      }
    }
  }

  private static Optional<String> complaint(String who, Request request, Answer answer) {
    if (answer.status() == 0 || answer.status() >= 500) {
      return Optional.of(answer.status() + " to " + who + ":\n" + request + "\n" + answer.headers() + "\n" + Jsoup.parse(answer.body()).text());
    }
    var inside = INSIDE.matcher(answer.body());
    return inside.find() ? Optional.of("shows “" + inside.group() + "” to " + who + ":\n" + request) : Optional.empty();
  }

  private void opens(Request request, Answer answer, String who) {
    var elsewhere = answer.header("Location").filter(place -> place.contains("/dang-nhap")).isPresent();
    if (request.method().equals(request.way().method()) && opened.containsKey(request.way())
        && (answer.status() == 200 || answer.status() > 300 && answer.status() < 304 && !elsewhere)) {
      opened.get(request.way()).add(who);
    }
  }

  /// Addresses, forms and fields that a page shows are worth trying: they lead to records that are there.
  private void learn(Answer answer) {
    if (answer.status() != 200 || !answer.body().startsWith("<!")) {
      return;
    }
    var page = Jsoup.parse(answer.body());
    page.select("[name]:not(meta)").eachAttr("name").stream().filter(Fuzzing::tried).forEach(requests::learnField);
    page.select("a[href^=/]").forEach(link -> learn("GET", link.attr("href"), List.of()));
    page.select("form[action^=/]").forEach(form -> learn(form.attr("method").equals("post") ? "POST" : "GET", form.attr("action"), fields(form)));
  }

  private void learn(String method, String link, List<Field> fields) {
    var path = link.replaceAll("[?#].*", "");
    if (!CLOSES.matcher(path).matches()) {
      routeOf(method, path).ifPresent(way -> requests.learn(way, path, fields));
    }
  }

  private static List<Field> fields(Element form) {
    var values = new LinkedHashMap<String, List<String>>();
    form.select("input[name], textarea[name]").forEach(it -> values.computeIfAbsent(it.attr("name"), _ -> new ArrayList<>()).add(it.val()));
    form.select("select[name]").forEach(it -> values.computeIfAbsent(it.attr("name"), _ -> new ArrayList<>()).addAll(it.select("option").eachAttr("value")));
    values.values().removeIf(List::isEmpty);
    return values.entrySet().stream().filter(field -> tried(field.getKey())).map(field -> new Field(field.getKey(), field.getValue())).toList();
  }

  /// Not the form's token, and not the fields of the component page.
  private static boolean tried(String name) {
    return !name.startsWith("_") && !name.startsWith("vd-");
  }

  private Optional<Way> routeOf(String method, String path) {
    var parsed = PathContainer.parsePath(path);
    return routes.entrySet().stream().filter(route -> route.getKey().method().equals(method) && route.getValue().matches(parsed))
        .min(Comparator.comparing(Map.Entry::getValue)).map(Map.Entry::getKey);
  }
}
