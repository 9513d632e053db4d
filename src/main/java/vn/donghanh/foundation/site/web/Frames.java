package vn.donghanh.foundation.site.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;
import vn.donghanh.Actor;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.BodyNames;
import vn.donghanh.foundation.site.CurrentActor;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.NavigationCount;
import vn.donghanh.foundation.site.NavigationItem;
import vn.donghanh.foundation.site.Panels;
import vn.donghanh.foundation.site.Texts;

/// Makes the frame of one request.
@Component
class Frames {
  /// A request attribute: the language of a page that is made for nobody, sets no cookie and asks for no session.
  static final String FOR_NOBODY = "vn.donghanh.for-nobody";

  private final Texts texts;
  private final Today today;
  private final ObjectProvider<CurrentActor> actors;
  private final List<NavigationItem> entries;
  private final List<NavigationCount> counts;
  private final boolean demo;
  private final String styles;
  private final String site;
  private final Panels panels;
  private final ObjectProvider<BodyNames> bodies;

  Frames(Texts texts, Today today, ObjectProvider<CurrentActor> actors, ObjectProvider<NavigationItem> entries,
      ObjectProvider<NavigationCount> counts, @Value("${donghanh.mode:demo}") String mode, Stylesheet stylesheet,
      Panels panels, ObjectProvider<BodyNames> bodies, @Value("${donghanh.address:}") String site) {
    this.texts = texts;
    this.today = today;
    this.actors = actors;
    this.entries = entries.stream().sorted(Comparator.comparingInt(NavigationItem::order)).toList();
    this.counts = counts.stream().toList();
    this.demo = "demo".equals(mode);
    this.styles = stylesheet.address();
    this.panels = panels;
    this.site = site.replaceAll("/+$", "");
    this.bodies = bodies;
  }

  Frame of(HttpServletRequest request) {
    if (request.getAttribute(FOR_NOBODY) instanceof Locale language) {
      return new Frame(texts, language, Actor.VISITOR, "", path(request), demo, "", today.date(), List.of(), Map.of(),
          new Frame.Csrf("_csrf", ""), null, styles, site, panels);
    }
    var current = actors.getIfAvailable();
    var actor = current == null ? Actor.VISITOR : actor(current, request);
    var mine = entries.stream().filter(entry -> current != null && current.mayOpen(actor, entry.gate())).toList();
    var flash = RequestContextUtils.getInputFlashMap(request);
    var locale = RequestContextUtils.getLocale(request);
    return new Frame(texts, locale, actor, hat(actor, locale), path(request), demo, theme(request),
        today.date(), mine, counts(actor), csrf(request), flash == null ? null : (String) flash.get("flash"), styles,
        site, panels);
  }

  private String hat(Actor actor, Locale locale) {
    var names = bodies.getIfAvailable();
    return names == null || actor.body() == null ? actor.bodyName()
        : names.name(actor.body()).map(name -> name.in(locale)).orElse(actor.bodyName());
  }

  // The page that says that the database does not answer must not ask the database who reads it.
  private static Actor actor(CurrentActor current, HttpServletRequest request) {
    try {
      return current.of(request);
    } catch (DataAccessException | TransactionException noAnswer) {
      return Actor.VISITOR;
    }
  }

  private Map<String, Integer> counts(Actor actor) {
    if (!actor.signedIn()) {
      return Map.of();
    }
    return counts.stream().collect(Collectors.toMap(NavigationCount::link, count -> count.of(actor)));
  }

  private static String path(HttpServletRequest request) {
    var original = request.getAttribute("jakarta.servlet.error.request_uri");
    var uri = UriComponentsBuilder.fromPath(original instanceof String was ? was : request.getRequestURI());
    if (original == null && request.getQueryString() != null && "GET".equals(request.getMethod())) {
      uri.query(request.getQueryString()).replaceQueryParam("lang");
    }
    return uri.build().toUriString();
  }

  private static String theme(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
        .filter(cookie -> AppearanceController.COOKIE.equals(cookie.getName())).map(Cookie::getValue)
        .filter(AppearanceController.THEMES::contains).findFirst().orElse("");
  }

  private static Frame.Csrf csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Frame.Csrf(token.getParameterName(), token.getToken())
        : new Frame.Csrf("_csrf", "");
  }
}
