package vn.donghanh.registries.opportunities.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.foundation.site.Tone;
import vn.donghanh.registries.opportunities.Interest;
import vn.donghanh.registries.opportunities.Opportunity;
import vn.donghanh.registries.opportunities.Reply;

/// What the body that answers sees of one expression of interest.
public record AnswerPage(Interest interest, Opportunity opportunity, Submitted form, OpportunityNames names, LocalDate today) {

  public Tone tone() {
    return interest.isLate(today) ? Tone.RED : StatusPage.tone(interest.state());
  }

  public boolean waits() {
    return interest.state() == Interest.State.WAITING;
  }

  /// The version the reader saw first, kept while the form comes back with errors.
  public String version() {
    return form.value("version").isEmpty() ? String.valueOf(interest.version()) : form.value("version");
  }

  public String who(Reply reply, Frame frame) {
    return reply.byAsker() ? reply.byName() : reply.byName() + ", " + names.body(reply.byBody(), frame.locale());
  }

  public List<Choice> verdicts(Frame frame) {
    return Arrays.stream(Reply.Verdict.values()).map(it -> Choice.of(it.name(), frame.t(it.key())).saying(frame.t(it.key() + ".hint"))).toList();
  }

  public List<Choice> reasons(Frame frame) {
    return Arrays.stream(Reply.DeclineReason.values()).map(it -> Choice.of(it.name(), frame.t(it.key()))).toList();
  }
}
