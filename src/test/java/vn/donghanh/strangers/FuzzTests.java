package vn.donghanh.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.donghanh.strangers.Line.Answer;
import vn.donghanh.strangers.Requests.Request;
import vn.donghanh.strangers.Requests.Way;
import vn.donghanh.world.Demonstration;
import vn.donghanh.world.OpenHouse;

/// Tens of thousands of requests from one seed, by a visitor and by every invented person: none may end in an error of
/// the house, none may show its inside. `-Ddonghanh.fuzz=50000` says how many, `-Ddonghanh.seed=…` from which seed.
@OpenHouse
class FuzzTests {
  private static final int THOROUGH = 50_000;
  private static final int QUICK = 3_000;
  private static final int SHIFT = 400;
  private static final Pattern INSIDE = Pattern.compile(
      "Whitelabel|\\bat (vn|org|java|jakarta)\\.[\\w.$]+\\(|(vn\\.donghanh|org\\.springframework|java\\.lang|org\\.postgresql)\\.[\\w.]*[A-Z]\\w+");

  @Autowired List<RequestMappingInfoHandlerMapping> mappings;
  @Autowired ApplicationContext house;
  @LocalServerPort int port;

  @Test
  void nothing_that_a_stranger_sends_ends_in_an_error_of_the_house() throws Exception {
    var count = Integer.getInteger("donghanh.fuzz", Boolean.getBoolean("donghanh.thorough") ? THOROUGH : QUICK);
    var requests = new Requests(new Dice(Long.getLong("donghanh.seed", 20_250_106L)), port, ways());
    var wrong = new ArrayList<String>();
    var statuses = new TreeMap<Integer, Integer>();
    Demonstration.play(house);
    try (var line = new Line(port)) {
      var people = People.of(line, port);
      assertThat(people.met()).as("people of the demonstration").isGreaterThan(1);
      for (var i = 0; i < count && wrong.size() < 10; i++) {
        if (i % SHIFT == 0) {
          people.next();
        }
        var request = requests.next(people.cookies(), people.token());
        var answer = line.ask(request.bytes(), "HEAD".equals(request.method()));
        statuses.merge(answer.status(), 1, Integer::sum);
        complaint(request, answer).ifPresent(wrong::add);
        learn(requests, answer);
      }
    }
    Files.writeString(Path.of("target/fuzz.txt"), count + " requests, answers by status: " + statuses + "\n");
    assertThat(wrong).as("answers %s", statuses).isEmpty();
    assertThat(statuses.keySet()).as("the requests reach pages, refusals and the firewall").contains(200, 302, 400, 403, 404);
  }

  private static Optional<String> complaint(Request request, Answer answer) {
    if (answer.status() == 0 || answer.status() >= 500) {
      return Optional.of(answer.status() + " to\n" + request + "\n" + answer.headers() + "\n" + Jsoup.parse(answer.body()).text());
    }
    var inside = INSIDE.matcher(answer.body());
    return inside.find() ? Optional.of("shows “" + inside.group() + "” to\n" + request) : Optional.empty();
  }

  /// Fields and addresses that a page shows are worth trying: they lead to records that are there.
  private static void learn(Requests requests, Answer answer) {
    if (answer.status() == 200 && answer.body().startsWith("<!")) {
      var page = Jsoup.parse(answer.body());
      page.select("[name]:not(meta)").eachAttr("name").stream().filter(name -> !name.startsWith("_") && !name.startsWith("vd-"))
          .forEach(requests::learnField);
      page.select("a[href^=/]").eachAttr("href").forEach(link -> requests.learn(new Way("GET", link.replaceAll("[?#].*", ""))));
      page.select("form[method=post][action^=/]").eachAttr("action").forEach(action -> requests.learn(new Way("POST", action)));
    }
  }

  /// Every address of the house with its method and the pattern's own braces, and a few that are nobody's.
  private List<Way> ways() {
    var own = mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(route -> route.getPatternValues().stream().flatMap(address -> methods(route)
            .map(method -> new Way(method, address.replace("**", "x"))))).distinct().sorted(Comparator.comparing(Way::toString));
    var nobodys = Stream.of("/", "/x", "/favicon.ico", "/css/x.css", "/WEB-INF/web.xml", "/actuator/env", "/error", "*", "/static/", "/js/../x");
    return Stream.concat(own, nobodys.map(address -> new Way("GET", address))).toList();
  }

  private static Stream<String> methods(RequestMappingInfo route) {
    var named = route.getMethodsCondition().getMethods();
    return named.isEmpty() ? Stream.of("GET", "POST") : named.stream().map(Enum::name);
  }
}
