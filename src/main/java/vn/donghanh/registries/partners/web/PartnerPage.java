package vn.donghanh.registries.partners.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.foundation.journal.Entry;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Moment;
import vn.donghanh.foundation.site.Source;
import vn.donghanh.foundation.site.Tab;
import vn.donghanh.registries.partners.Confirmed;
import vn.donghanh.registries.partners.Contact;
import vn.donghanh.registries.partners.Expert;
import vn.donghanh.registries.partners.Lead;
import vn.donghanh.registries.partners.LookAlike;
import vn.donghanh.registries.partners.Merge;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.PartnerCard;
import vn.donghanh.registries.partners.PartnersPermission;
import vn.donghanh.registries.partners.ProfileField;
import vn.donghanh.registries.partners.Provenance;
import vn.donghanh.registries.partners.Suggestion;
import vn.donghanh.registries.partners.VerificationLevel;
import vn.donghanh.registries.partners.Verified;

/// What the page of a partner shows.
///
/// @param parent   what it belongs to, null when it stands alone or the reader may not know
/// @param expert   what an overseas Vietnamese expert or association offers, null for every other partner
/// @param gaveWay  the id one asked for, when that record gave way to this one; empty otherwise
/// @param merges   the records that gave way to it, those taken back included
/// @param alike    the records it may be once more, for those who may merge
/// @param suggestions what the partner itself wants changed, for those who may answer
/// @param leads    who speaks with it for which locality, for those who see contacts
/// @param timeline what happened with it, null where the profile is shown
/// @param entries  the journal's, empty for who may not see contacts
public record PartnerPage(
    Partner partner, Map<ProfileField, Provenance> sources, @Nullable PartnerCard parent, List<PartnerCard> subsidiaries,
    @Nullable Expert expert, String gaveWay, List<Merge> merges, List<LookAlike> alike, List<Suggestion> suggestions, List<Lead> leads, List<Verified> checks, List<Confirmed> confirmations, List<Contact> contacts, List<Entry> entries,
    @Nullable TimelinePage timeline, PartnerNames names, PartnerHistory history, Actor actor, LocalDate today) {

  /// The word of the address that says which of the two pages.
  static final String VIEW = "the";
  static final String TIMELINE = "dong-thoi-gian";
  static final String PROFILE = "ho-so";

  /// One field as the summary shows it.
  ///
  /// @param address where the value leads, empty when nowhere
  /// @param by      who changed it, empty when it came with the record
  public record Row(String label, String value, String address, Source source, String by) {}

  public String address() {
    return "/doi-tac/" + partner.id();
  }

  /// The two pages of a record; which one comes first depends on whether the reader works with partners.
  public List<Tab> tabs(Frame frame) {
    return List.of(new Tab(frame.t("partners.timeline"), address() + "?" + VIEW + "=" + TIMELINE, null, timeline != null),
        new Tab(frame.t("partners.profile"), address() + "?" + VIEW + "=" + PROFILE, null, timeline == null));
  }

  public VerificationLevel level() {
    return partner.levelOn(today);
  }

  public boolean mayEdit() {
    return partner.editableBy(actor);
  }

  public boolean mayKeep() {
    return actor.may(PartnersPermission.KEEP);
  }

  public boolean mayWrite() {
    return actor.may(PartnersPermission.WRITE);
  }

  public boolean mayVerify() {
    return actor.may(PartnersPermission.VERIFY);
  }

  public boolean mayPublish() {
    return mayVerify() && mayEdit() && (partner.open() ? partner.ownerBody() != null : level().confirmed());
  }

  public boolean seesContacts() {
    return actor.may(PartnersPermission.CONTACTS);
  }

  /// Every field that says something, each with its source. Nobody overseas stands for the country they live in.
  public List<Row> rows(Frame frame) {
    var rows = new ArrayList<Row>();
    for (var field : ProfileField.values()) {
      var value = value(field, frame);
      if (!value.isEmpty() && !(field == ProfileField.TERRITORY && partner.profile().kind().isOverseas())) {
        rows.add(row(field, value, frame));
      }
    }
    return rows;
  }

  /// A person of whom something is left, for who keeps them.
  public boolean mayForget() {
    return mayEdit() && partner.profile().kind().isPerson() && expert != null && !expert.forgotten();
  }

  public String languages(Frame frame) {
    return expert == null ? "" : ExpertsListPage.languages(expert.expertise().languages(), frame.locale());
  }

  public String offers(Frame frame) {
    return expert == null ? "" : expert.expertise().offers().stream().sorted().map(it -> frame.t(it.key())).collect(Collectors.joining(" · "));
  }

  /// Where they come from: the locality of today, with what it was before.
  public String home(Frame frame) {
    return expert == null ? "" : names.locality(expert.expertise().homeProvince(), frame.locale()) + ExpertsListPage.before(expert.expertise().homeBefore(), frame);
  }

  public String purposes(Frame frame) {
    return expert == null ? "" : expert.consent().purposes().stream().sorted().map(it -> frame.t(it.key())).collect(Collectors.joining("; "));
  }

  /// Of a pair, the record that is not this one.
  public PartnerCard otherOf(LookAlike pair) {
    return pair.one().id().equals(partner.id()) ? pair.other() : pair.one();
  }

  public List<Moment> moments(Frame frame) {
    return history.of(entries, frame);
  }

  private Row row(ProfileField field, String value, Frame frame) {
    var provenance = sources.get(field);
    var source = provenance == null ? partner.source() : provenance.source();
    var shown = names.source(source);
    var by = provenance == null || provenance.byName() == null ? ""
        : frame.t("partners.changed-by", provenance.bodyName(), frame.moment(provenance.at()));
    var named = shown.text().isEmpty() ? Source.of(frame.t("partners.no-source")) : shown;
    var unverified = !source.confirmed() && level().compareTo(VerificationLevel.CONTACTED) < 0;
    var residence = field == ProfileField.COUNTRY && partner.profile().kind().isPerson();
    return new Row(frame.t(residence ? "partners.expert.country" : field.key()), value, link(field, source.confirmed()),
        unverified ? new Source(frame.t("reference.source.unchecked", named.text()), named.address()) : named, by);
  }

  /// An address that nobody opened is shown, not linked.
  private String link(ProfileField field, boolean confirmed) {
    return switch (field) {
      case WEBSITE -> confirmed ? partner.profile().website() : "";
      case PARENT -> parent == null ? "" : "/doi-tac/" + parent.id();
      case KIND, NAME, NAME_VI, COUNTRY, TERRITORY, SECTORS, IDENTIFIERS, ABOUT -> "";
    };
  }

  private String value(ProfileField field, Frame frame) {
    return names.value(field, partner.profile(), parent == null ? "" : frame.t(parent.title()), frame);
  }
}
