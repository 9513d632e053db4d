package vn.donghanh.registries.partners.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Partner;

/// The form in which a partner suggests changes to its own record.
///
/// @param partner null when the link is no longer good
public record SuggestPage(String token, @Nullable Partner partner, Submitted form, PartnerNames names) {

  public String address() {
    return "/de-nghi-sua/" + token;
  }

  /// The version that was first shown.
  public String version() {
    return form.value("version").isEmpty() && partner != null ? Integer.toString(partner.version()) : form.value("version");
  }

  public List<Choice> sectors(Frame frame) {
    return names.sectors().stream().filter(it -> it.parent() == null).flatMap(group -> Stream.concat(
        Stream.of(Choice.of(group.code(), frame.t("partners.form.whole-group")).in(frame.t(group.name()))),
        names.sectors().stream().filter(it -> group.code().equals(it.parent())).map(it -> Choice.of(it.code(), frame.t(it.name())).in(frame.t(group.name()))))).toList();
  }
}
