package vn.donghanh.registries.partners.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.donghanh.Actor;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.ListState;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.ExpertCard;
import vn.donghanh.registries.partners.ExpertOffer;
import vn.donghanh.registries.partners.Expertise;
import vn.donghanh.registries.partners.ExpertsPage;
import vn.donghanh.registries.partners.PartnerKind;
import vn.donghanh.registries.partners.PartnersPermission;

/// What the list of overseas Vietnamese experts and associations shows.
public record ExpertsListPage(ListState state, ExpertsPage found, PartnerNames names, Localities localities, Actor actor) {

  public boolean mayAdd() {
    return actor.may(PartnersPermission.KEEP);
  }

  public Submitted asForm() {
    var form = Submitted.blank();
    state.words().forEach(form::put);
    return form;
  }

  public List<Choice> kinds(Frame frame) {
    return Arrays.stream(PartnerKind.values()).filter(PartnerKind::isOverseas).map(it -> Choice.of(it.word(), frame.t(it.key()))).toList();
  }

  public List<Choice> countries(Frame frame) {
    return sorted(names.markets().stream().filter(it -> !it.group()).map(it -> Choice.of(it.code(), frame.t(it.name()))), frame);
  }

  public List<Choice> sectors(Frame frame) {
    return names.sectors().stream().filter(it -> it.parent() == null).flatMap(group -> Stream.concat(
        Stream.of(Choice.of(group.code(), frame.t(group.name()))),
        names.sectors().stream().filter(it -> group.code().equals(it.parent())).map(it -> Choice.of(it.code(), "– " + frame.t(it.name()))))).toList();
  }

  public List<Choice> homes(Frame frame) {
    return sorted(localities.all().stream().map(it -> Choice.of(it.code(), frame.t(it.name()))), frame);
  }

  public List<Choice> languages(Frame frame) {
    return languageChoices(frame);
  }

  public List<Choice> offers(Frame frame) {
    return Arrays.stream(ExpertOffer.values()).map(it -> Choice.of(it.word(), frame.t(it.key()))).toList();
  }

  /// The filters that stand, each with the address that drops it.
  public List<Link> pills(Frame frame) {
    var pills = new ArrayList<Link>();
    for (var name : List.of(ExpertsController.WORDS, ExpertsController.KIND, ExpertsController.COUNTRY, ExpertsController.SECTOR,
        ExpertsController.HOME, ExpertsController.LANGUAGE, ExpertsController.OFFER)) {
      var value = state.word(name);
      var text = value.isEmpty() ? "" : switch (name) {
        case ExpertsController.KIND -> ExpertsController.kind(state).map(it -> frame.t(it.key())).orElse("");
        case ExpertsController.COUNTRY -> names.market(value, frame.locale());
        case ExpertsController.SECTOR -> names.sector(value, frame.locale());
        case ExpertsController.HOME -> home(value, frame);
        case ExpertsController.LANGUAGE -> language(value, frame.locale());
        case ExpertsController.OFFER -> ExpertsController.offer(state).map(it -> frame.t(it.key())).orElse("");
        default -> "“" + value + "”";
      };
      if (!text.isEmpty()) {
        pills.add(new Link(text, state.with(name, null)));
      }
    }
    return pills;
  }

  /// Where somebody lives and comes from, and in which languages they work, in one line.
  public String line(ExpertCard card, Frame frame) {
    var parts = new ArrayList<String>();
    parts.add(frame.t(card.kind().key()));
    parts.add(names.country(card.country(), frame.locale()));
    if (card.homeProvince() != null) {
      parts.add(frame.t("partners.expert.from", home(card.homeProvince(), frame) + before(card.homeBefore(), frame)));
    }
    if (!card.languages().isEmpty()) {
      parts.add(languages(card.languages(), frame.locale()));
    }
    return String.join(" · ", parts);
  }

  public List<String> sectors(ExpertCard card, Frame frame) {
    return names.sectors(card.sectors(), frame.locale());
  }

  public List<String> offers(ExpertCard card, Frame frame) {
    return card.offers().stream().sorted().map(it -> frame.t(it.key())).toList();
  }

  public String next() {
    return found.next().map(state::at).orElse("");
  }

  public String previous() {
    return found.previous().map(state::at).orElse("");
  }

  private String home(String code, Frame frame) {
    return localities.find(code).map(it -> frame.t(it.name())).orElse("");
  }

  static String before(String name, Frame frame) {
    return name.isEmpty() ? "" : " (" + frame.t("partners.expert.before", name) + ")";
  }

  static List<Choice> languageChoices(Frame frame) {
    return sorted(Expertise.LANGUAGES.stream().map(it -> Choice.of(it, language(it, frame.locale()))), frame);
  }

  static String languages(java.util.Collection<String> codes, Locale locale) {
    return String.join(", ", codes.stream().map(code -> language(code, locale)).sorted(Collator.getInstance(locale)).toList());
  }

  /// As the reader's language calls it.
  static String language(String code, Locale locale) {
    var name = Expertise.LANGUAGES.contains(code) ? Locale.of(code).getDisplayLanguage(locale) : "";
    return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }

  private static List<Choice> sorted(Stream<Choice> choices, Frame frame) {
    return choices.sorted(Comparator.comparing(Choice::text, Collator.getInstance(frame.locale()))).toList();
  }
}
