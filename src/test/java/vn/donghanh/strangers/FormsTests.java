package vn.donghanh.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.donghanh.world.Caller;
import vn.donghanh.world.Demonstration;
import vn.donghanh.world.OpenHouse;

/// Every form that a page offers, for a visitor and for every invented person: each field in turn gets what it cannot
/// take. The page must come back, name that field, and hold everything that was typed into the others.
@OpenHouse
class FormsTests {
  private static final int OF_A_KIND = Boolean.getBoolean("donghanh.thorough") ? 6 : 2;
  private static final String TOO_LONG = "ắ".repeat(24_000);
  private static final String TEXTS = "input:not([type]), input[type=text], input[type=search], input[type=email], input[type=tel], input[type=url], textarea";
  private static final String DATES = "input[type=date], input[inputmode=numeric]";
  /// Forms that say only "no", lest they tell more: sign-in and its codes.
  private static final Set<String> SILENT = Set.of("/dang-nhap", "/vao-vai");

  @Autowired ApplicationContext house;
  @LocalServerPort int port;

  @Test
  void every_form_names_the_field_that_is_wrong_and_keeps_what_was_typed() {
    Demonstration.play(house);
    var people = new Caller(port).page("/dang-nhap").select("form[action=/vao-vai] [name=name]").eachAttr("value");
    var wrong = new TreeSet<String>();
    var tried = new TreeSet<String>();
    Stream.concat(Stream.of(""), people.stream()).forEach(name -> new Walk(name, wrong, tried).all());
    assertThat(tried).as("fields that were tried").contains("/dat-hang/moi title", "/doi-tac/moi name", "/quan-he/*/dinh-chinh reason");
    assertThat(wrong).isEmpty();
  }

  /// One person's way through the forms of the house.
  private final class Walk {
    private final Caller caller = new Caller(port);
    private final Map<String, Integer> met = new HashMap<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>(List.of("/"));
    private final Set<String> wrong;
    private final Set<String> tried;

    Walk(String name, Set<String> wrong, Set<String> tried) {
      this.wrong = wrong;
      this.tried = tried;
      if (!name.isEmpty()) {
        caller.post("/vao-vai", "name", name);
      }
    }

    void all() {
      while (!ahead.isEmpty()) {
        var address = ahead.remove();
        if (met.merge(kind(address), 1, Integer::sum) <= OF_A_KIND) {
          open(address);
        }
      }
    }

    private void open(String address) {
      var page = at(address, caller.page(address));
      for (var form : page.select("form[method=post]:not(.example *)")) {
        try_it(address, (FormElement) form);
      }
      page.select("a[href]:not(.example *)").stream().map(link -> link.absUrl("href")).filter(it -> it.startsWith("http://house/"))
          .map(URI::create).map(it -> it.getRawPath() + (it.getRawQuery() == null ? "" : "?" + it.getRawQuery()))
          .filter(it -> !it.contains("lang=") && !it.startsWith("/thu-vien")).distinct().forEach(ahead::add);
    }

    private void try_it(String address, FormElement form) {
      var action = URI.create(form.absUrl("action")).getRawPath();
      if (SILENT.contains(action)) {
        return;
      }
      for (var field : form.select(TEXTS + ", " + DATES)) {
        var name = field.attr("name");
        if (name.isEmpty() || field.attr("autocomplete").equals("one-time-code") || field.hasAttr("readonly") || field.hasAttr("disabled") || met.merge(kind(action) + " " + name, 1, Integer::sum) > OF_A_KIND) {
          continue;
        }
        tried.add(kind(action) + " " + name);
        var typed = typed(form, field);
        var answer = caller.post(action, typed.toArray(String[]::new));
        judge(action, name, typed, answer.statusCode(), at(address, Jsoup.parse(answer.body())));
      }
    }

    private void judge(String action, String name, List<String> typed, int status, Document page) {
      var where = kind(action) + " " + name + ": ";
      if (status != 422) {
        wrong.add(where + "answered " + status);
        return;
      }
      var body = name.replace("share", "joint"); // a share without its body is wrong at the body
      if (page.select(".errors a[href=#" + name + "], .errors a[href=#" + body + "]").isEmpty()) {
        wrong.add(where + "not named in the summary: " + page.select(".errors, main").text().substring(0, Math.min(160, page.select(".errors, main").text().length())));
      }
      for (int i = 0; i < typed.size(); i += 2) {
        var other = typed.get(i);
        var sent = typed.get(i + 1);
        var shown = page.select("form[method=post] [name=" + other + "]");
        var kept = shown.isEmpty() || shown.stream().anyMatch(it -> it.is("[type=password], [type=hidden], button") || sent.equals(value(it)));
        if (!kept) {
          wrong.add(where + "lost what was typed into " + other);
        }
      }
    }
  }

  /// The form as it stands, other texts filled, this field with what it cannot take.
  private static List<String> typed(FormElement form, Element field) {
    var typed = new ArrayList<String>();
    for (var entry : form.formData()) {
      if (!entry.key().equals(field.attr("name")) && !entry.key().equals("_csrf")) {
        var other = form.selectFirst("[name=" + entry.key() + "]");
        var fill = entry.value().isEmpty() && other != null && other.is(TEXTS) && !other.is(DATES);
        typed.addAll(List.of(entry.key(), fill ? "thử" : entry.value()));
      }
    }
    typed.addAll(List.of(field.attr("name"), field.is(DATES) ? "31/02/2026" : TOO_LONG));
    return typed;
  }

  private static String value(Element field) {
    if (field.is("select")) {
      var chosen = field.selectFirst("option[selected]");
      return chosen == null ? field.select("option").attr("value") : chosen.val();
    }
    if (field.is("[type=checkbox], [type=radio]")) {
      return field.hasAttr("checked") ? field.val() : "";
    }
    return field.is("textarea") ? field.wholeText().replaceFirst("^\\n", "") : field.val();
  }

  private static Document at(String address, Document page) {
    page.setBaseUri("http://house" + address);
    return page;
  }

  private static String kind(String address) {
    var parts = address.split("\\?", 2);
    var path = parts[0].replaceAll("/[^/]*[A-Z0-9][^/]*", "/*");
    return parts.length == 1 ? path : path + "?" + parts[1].replaceAll("=[^&]*", "");
  }
}
