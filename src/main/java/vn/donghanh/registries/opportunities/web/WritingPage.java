package vn.donghanh.registries.opportunities.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.donghanh.Actor;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Pick;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.opportunities.Alike;
import vn.donghanh.registries.opportunities.Currency;
import vn.donghanh.registries.opportunities.Direction;
import vn.donghanh.registries.opportunities.Life;
import vn.donghanh.registries.opportunities.OpportunityKind;

/// What the form of an opportunity shows.
///
/// @param alike  records like what is typed so far
/// @param looked true when the reader asked for them
public record WritingPage(Submitted form, String action, Pick partner, List<Alike> alike, boolean looked, OpportunityNames names, Actor actor) {
  /// The button that only looks for similar records.
  public static final String LOOK = "tuong-tu";

  public boolean isNew() {
    return action.equals(ListAddress.PATH + "/moi");
  }

  /// Where one goes who changes their mind.
  public String back() {
    return isNew() ? ListAddress.PATH : action.substring(0, action.lastIndexOf('/'));
  }

  /// Where the page asks while one types; the record itself is not like itself.
  public String asking() {
    return ListAddress.PATH + "/tuong-tu" + (isNew() ? "" : "?tru=" + back().substring(back().lastIndexOf('/') + 1));
  }

  public List<Choice> directions(Frame frame) {
    return Arrays.stream(Direction.values()).map(it -> Choice.of(it.name(), frame.t(it.key())).saying(frame.t(it.key() + ".hint"))).toList();
  }

  public List<Choice> kinds(Frame frame) {
    return Arrays.stream(OpportunityKind.values()).map(it -> Choice.of(it.name(), frame.t(it.key()))).toList();
  }

  /// The taxonomy: each group, then what stands under it.
  public List<Choice> sectors(Frame frame) {
    return names.sectors().stream().filter(group -> group.parent() == null)
        .flatMap(group -> Stream.concat(Stream.of(group), names.sectors().stream().filter(it -> group.code().equals(it.parent())))
            .map(it -> Choice.of(it.code(), it == group ? frame.t("opportunities.form.whole-group", frame.t(it.name())) : frame.t(it.name()))
                .in(frame.t(group.name())))).toList();
  }

  /// Groups of countries first, then every country.
  public List<Choice> markets(Frame frame) {
    var byName = Comparator.comparing(Choice::text, Collator.getInstance(frame.locale()));
    return Stream.concat(
        names.markets().stream().filter(Market::group).map(it -> Choice.of(it.code(), frame.t(it.name())).in(frame.t("opportunities.form.regions"))),
        names.markets().stream().filter(it -> !it.group()).map(it -> Choice.of(it.code(), frame.t(it.name())).in(frame.t("opportunities.form.countries"))).sorted(byName)).toList();
  }

  public List<Choice> currencies() {
    return Arrays.stream(Currency.values()).map(it -> Choice.of(it.name(), it.name())).toList();
  }

  /// One's own locality; every one for who works for none.
  public List<Choice> localities(Frame frame) {
    return names.localities().stream().filter(it -> actor.locality() == null || it.code().equals(actor.locality()))
        .map(it -> Choice.of(it.code(), frame.t(it.name()))).toList();
  }

  public List<Choice> contacts(Frame frame) {
    return names.contacts(actor).stream().map(it -> Choice.of(it.id(), frame.t(it.name()))).toList();
  }

  public List<Choice> months(Frame frame) {
    return IntStream.rangeClosed(Life.LEAST_MONTHS, Life.MOST_MONTHS)
        .mapToObj(it -> Choice.of(String.valueOf(it), frame.t(it == Life.MOST_MONTHS ? "opportunities.form.months.standard" : "opportunities.form.months.of", it))).toList();
  }
}
