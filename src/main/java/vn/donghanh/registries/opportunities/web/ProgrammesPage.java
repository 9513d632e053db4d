package vn.donghanh.registries.opportunities.web;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.donghanh.Actor;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Column;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.ListState;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.foundation.site.Tab;
import vn.donghanh.foundation.site.Tone;
import vn.donghanh.registries.opportunities.OpportunitiesPermission;
import vn.donghanh.registries.opportunities.Origin;
import vn.donghanh.registries.opportunities.Programme;
import vn.donghanh.registries.opportunities.ProgrammeKind;
import vn.donghanh.registries.opportunities.Programmes;

/// What the list of programmes shows.
public record ProgrammesPage(ListState state, Programmes.Page found, OpportunityNames names, Actor actor, LocalDate today) {

  public boolean mayAdd() {
    return actor.may(OpportunitiesPermission.PROGRAMMES);
  }

  public List<Tab> tabs(Frame frame) {
    var tabs = new ArrayList<Tab>();
    var chosen = state.word("trang-thai");
    tabs.add(new Tab(frame.t("opportunities.list.all"), state.with("trang-thai", null), all(), chosen.isEmpty()));
    for (var each : Programme.State.values()) {
      tabs.add(new Tab(frame.t(each.key()), state.with("trang-thai", each.word()), found.counts().getOrDefault(each, 0), each.word().equals(chosen)));
    }
    return tabs;
  }

  public int total() {
    return Programme.State.of(state.word("trang-thai")).map(it -> found.counts().getOrDefault(it, 0)).orElseGet(this::all);
  }

  public Submitted asForm() {
    var form = Submitted.blank();
    state.words().forEach(form::put);
    return form;
  }

  public List<Choice> kinds(Frame frame) {
    return Arrays.stream(ProgrammeKind.values()).map(it -> Choice.of(it.word(), frame.t(it.key()))).toList();
  }

  public List<Choice> sectors(Frame frame) {
    return names.sectors().stream().filter(it -> it.parent() == null).flatMap(group -> Stream.concat(
        Stream.of(Choice.of(group.code(), frame.t(group.name()))),
        names.sectors().stream().filter(it -> group.code().equals(it.parent())).map(it -> Choice.of(it.code(), "– " + frame.t(it.name()))))).toList();
  }

  public List<Choice> countries(Frame frame) {
    return Stream.concat(names.markets().stream().filter(Market::group), names.markets().stream().filter(it -> !it.group()))
        .map(it -> Choice.of(it.code(), frame.t(it.name()))).sorted(Comparator.comparing(Choice::text, Collator.getInstance(frame.locale()))).toList();
  }

  /// The filters that stand, each with the address that drops it.
  public List<Link> pills(Frame frame) {
    var pills = new ArrayList<Link>();
    state.words().forEach((name, value) -> {
      var text = switch (name) {
        case "q" -> "“" + value + "”";
        case "loai" -> ProgrammeKind.of(value).map(it -> frame.t(it.key())).orElse("");
        case "trang-thai" -> Programme.State.of(value).map(it -> frame.t(it.key())).orElse("");
        case "linh-vuc" -> names.sector(value, frame.locale());
        case "nuoc" -> names.market(value, frame.locale());
        default -> "";
      };
      if (!text.isEmpty()) {
        pills.add(new Link(text, state.with(name, null)));
      }
    });
    return pills;
  }

  public List<Column> columns(Frame frame) {
    return List.of(Column.of(frame.t("opportunities.programme")), Column.of(frame.t("opportunities.form.funder")), Column.of(frame.t("opportunities.sectors")),
        Column.of(frame.t("opportunities.programme.amount")), Column.of(frame.t("opportunities.form.closes")));
  }

  public String under(Programme programme, Frame frame) {
    return frame.t(programme.kind().key()) + (programme.origin() == Origin.DEMO ? " · " + frame.t("opportunities.origin.demo") : "");
  }

  public static Tone tone(Programme.State state) {
    return switch (state) {
      case OPEN -> Tone.GREEN;
      case COMING -> Tone.BLUE;
      case CLOSED -> Tone.NEUTRAL;
    };
  }

  public String next() {
    return found.next().map(state::at).orElse("");
  }

  public String previous() {
    return found.previous().map(state::at).orElse("");
  }

  private int all() {
    return found.counts().values().stream().mapToInt(it -> it).sum();
  }
}
