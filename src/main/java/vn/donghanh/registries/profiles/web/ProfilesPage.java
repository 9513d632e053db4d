package vn.donghanh.registries.profiles.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.donghanh.Actor;
import vn.donghanh.foundation.reference.Locality;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Column;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.profiles.LocalityRow;
import vn.donghanh.registries.profiles.ProfilesPermission;

/// What the list of profiles shows: every locality, in the order of its name and of nothing else.
public record ProfilesPage(ProfileFilter filter, Map<String, LocalityRow> published, ProfileNames names, Actor actor) {

  /// Whose desk the reader may open, empty for none.
  public String own() {
    return actor.may(ProfilesPermission.WRITE) && actor.locality() != null && names.isLocality(actor.locality()) ? actor.locality() : "";
  }

  public List<LocalityRow> rows(Frame frame) {
    var sectors = filter.sector().isEmpty() ? Set.<String>of() : names.around(filter.sector());
    var markets = filter.market().isEmpty() ? Set.<String>of() : names.reaching(filter.market());
    return names.localities().stream().filter(it -> filter.region().isEmpty() || it.regionCode().equals(filter.region()))
        .sorted(Comparator.comparing(it -> frame.t(it.name()), Collator.getInstance(frame.locale())))
        .map(Locality::code).map(code -> published.getOrDefault(code, new LocalityRow(code, null, List.of(), 0)))
        .filter(row -> sectors.isEmpty() || row.spearheads().stream().anyMatch(it -> it.sectors().stream().anyMatch(sectors::contains)))
        .filter(row -> filter.market().isEmpty() || row.spearheads().stream()
            .anyMatch(it -> it.markets().contains(filter.market()) || it.markets().stream().anyMatch(markets::contains)))
        .toList();
  }

  public int profiles(List<LocalityRow> rows) {
    return (int) rows.stream().filter(it -> it.publishedOn() != null).count();
  }

  /// The filter as a form that shows what is chosen.
  public Submitted asForm() {
    var form = Submitted.blank();
    filter.state().words().forEach(form::put);
    if (!filter.state().words().containsKey(ProfileFilter.YEAR)) {
      form.put(ProfileFilter.YEAR, String.valueOf(filter.year()));
    }
    return form;
  }

  public List<Choice> regions(Frame frame) {
    return names.regions(frame);
  }

  public List<Choice> sectors(Frame frame) {
    return names.sectors(frame);
  }

  public List<Choice> years(Frame frame) {
    return ProfileFilter.years(frame.today()).stream().map(it -> Choice.of(it, it)).toList();
  }

  /// The filters that stand, each with the address that drops it.
  public List<Link> pills(Frame frame) {
    var pills = new ArrayList<Link>();
    filter.state().words().forEach((name, value) -> {
      var text = switch (name) {
        case ProfileFilter.REGION -> names.regions(frame).stream().filter(it -> it.value().equals(value)).map(Choice::text).findFirst().orElse("");
        case ProfileFilter.SECTOR -> names.sector(value, frame.locale());
        case ProfileFilter.MARKET -> names.market(value, frame.locale());
        case ProfileFilter.YEAR -> frame.t("profiles.list.year-of", value);
        default -> "";
      };
      if (!text.isEmpty()) {
        pills.add(new Link(text, filter.state().with(name, null)));
      }
    });
    return pills;
  }

  public List<Column> columns(Frame frame) {
    return List.of(Column.of(frame.t("profiles.list.locality")), Column.of(frame.t("profiles.list.spearheads", String.valueOf(filter.year()))),
        Column.number(frame.t("profiles.list.initiatives")), Column.of(frame.t("profiles.list.profile")));
  }
}
