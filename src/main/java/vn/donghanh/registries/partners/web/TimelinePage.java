package vn.donghanh.registries.partners.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.journal.MailState;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.ListState;
import vn.donghanh.foundation.site.SubjectCards;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.PartnerEvent;
import vn.donghanh.registries.partners.Timeline;

/// What the timeline of a partner shows.
///
/// @param offices those by which one can narrow it, by id
/// @param letters how the letters among the events stand
/// @param abouts  the records for whose sake they happened
public record TimelinePage(Timeline.Page found, ListState state, Map<String, String> offices, Map<UUID, MailState> letters,
    Map<Subject, SubjectCards.Card> abouts) {
  static final String KIND = "loai";
  static final String OFFICE = "co-quan";

  public Submitted asForm() {
    var form = Submitted.blank();
    state.words().forEach(form::put);
    return form;
  }

  public boolean narrowed() {
    return !state.word(KIND).isEmpty() || !state.word(OFFICE).isEmpty() || !state.place().id().isEmpty();
  }

  public List<Choice> kinds(Frame frame) {
    return Arrays.stream(PartnerEvent.Kind.values()).map(it -> Choice.of(it.word(), frame.t(it.key()))).toList();
  }

  public List<Choice> officeChoices() {
    return offices.entrySet().stream().map(it -> Choice.of(it.getKey(), it.getValue())).toList();
  }

  /// What happened, in words.
  public String what(PartnerEvent event, Frame frame) {
    var arguments = event.arguments().stream().map(it -> it instanceof BilingualText text ? frame.t(text) : it).toArray();
    var said = frame.t(event.key(), arguments);
    return switch (event.kind()) {
      case TOUCH, LETTER -> arguments.length == 0 ? said : said + " · " + arguments[0];
      case CHECK, ORDER, OPPORTUNITY, RELATION, MERGE, LEAD -> said;
    };
  }

  public String day(PartnerEvent event, Frame frame) {
    return event.roughly().isEmpty() ? frame.date(event.on()) : event.roughly();
  }

  public String who(PartnerEvent event) {
    return event.byName().isEmpty() || event.byName().equals(event.bodyName()) ? event.bodyName() : event.byName() + ", " + event.bodyName();
  }

  public @Nullable MailState letter(PartnerEvent event) {
    return event.letter() == null ? null : letters.get(event.letter());
  }

  /// The record for whose sake it was; null for none or when the reader may not know it.
  public SubjectCards.@Nullable Card about(PartnerEvent event) {
    return event.about() == null ? null : abouts.get(event.about());
  }

  /// That the rest is not for this reader.
  public boolean closed(PartnerEvent event) {
    return event.byName().isEmpty() && (event.kind() == PartnerEvent.Kind.TOUCH || event.kind() == PartnerEvent.Kind.LETTER);
  }

  public String next() {
    return found.next().map(state::at).orElse("");
  }
}
