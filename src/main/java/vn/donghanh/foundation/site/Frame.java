package vn.donghanh.foundation.site;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;

/// Khung: what every page knows: who reads it, in which language, where, on which day. The first parameter of
/// every template; `frame.t("key")` is a word, `frame.date(day)` a date.
///
/// @param hat     the body for which this person acts, as it is called in this language; empty for a visitor
/// @param path    the address of this page without the language parameter, for the switch that keeps the page
/// @param demo    true in the demonstration: every page then carries the band
/// @param theme   `light`, `dark` or empty for the reader's own setting
/// @param entries the entries of the top bar this person may open
/// @param counts  what waits behind an address of the top bar, by address; only what is more than nothing
/// @param csrf    what a form must send back
/// @param flash   the message key of what was just done, null when nothing was
/// @param site  where this house stands for the world, such as `https://example.vn`; empty when it was not told
/// @param contributed the panels of all modules
public record Frame(
    Texts texts, Locale locale, Actor actor, String hat, String path, boolean demo, String theme, LocalDate today,
    List<NavigationItem> entries, Map<String, Integer> counts, Csrf csrf, @Nullable String flash, String styles, String site,
    Panels contributed) {

  /// The hidden field that shows that a form came from our own page.
  public record Csrf(String name, String token) {}

  /// The frame of any visitor in this language, for what is made once for all of them: without address, form token and
  /// what was just done.
  public Frame unsigned() {
    return new Frame(texts, locale, Actor.VISITOR, "", "/", demo, "", today, List.of(), Map.of(), new Csrf(csrf.name(), ""), null, styles, site, contributed);
  }

  /// What other modules add to the page of this record, for this reader.
  public List<Content> panels(Subject subject, Panel.Place place) {
    return contributed.of(subject, place, this, today);
  }

  /// All that other modules add to the page of this record, and what they have nothing of.
  public Composition composed(Subject subject) {
    return contributed.composed(subject, this, today);
  }

  /// The sign-in page, from which one comes back to this page.
  public String signIn() {
    return path.equals("/") ? "/dang-nhap" : "/dang-nhap?ve=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  public String t(String key, Object... arguments) {
    return texts.of(locale, key, arguments);
  }

  public String t(BilingualText text) {
    return text.in(locale);
  }

  public String date(@Nullable LocalDate date) {
    return date == null ? "" : Formats.date(date);
  }

  public String moment(@Nullable Instant moment) {
    return moment == null ? "" : Formats.moment(moment);
  }

  public String number(Number number) {
    return Formats.number(number, locale);
  }

  public boolean english() {
    return "en".equals(locale.getLanguage());
  }

  /// This page's address in the other language.
  public String pathIn(String language) {
    return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
  }

  /// How many things wait behind an address, 0 when nobody counts there.
  public int count(String link) {
    return counts.getOrDefault(link, 0);
  }

  public boolean isOn(String link) {
    return path.equals(link) || path.startsWith(link + "/") || path.startsWith(link + "?");
  }
}
