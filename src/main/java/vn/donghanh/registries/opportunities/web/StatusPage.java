package vn.donghanh.registries.opportunities.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Stage;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.foundation.site.Tone;
import vn.donghanh.registries.opportunities.Interest;
import vn.donghanh.registries.opportunities.Opportunity;
import vn.donghanh.registries.opportunities.Reply;

/// What somebody who asked sees of it.
///
/// @param opportunity null when the record has never been public, which cannot be asked about
/// @param open        true while everybody may see it; then its title leads to it
public record StatusPage(Interest interest, @Nullable Opportunity opportunity, boolean open, Submitted form, OpportunityNames names,
    LocalDate today) {

  /// What was asked about; of what is no longer public only that it was an opportunity.
  public String title(Frame frame) {
    return opportunity == null || !open ? frame.t("opportunities.status.gone") : frame.t(opportunity.terms().title());
  }

  public Tone tone() {
    return tone(interest.state());
  }

  public String who(Reply reply, Frame frame) {
    return reply.byAsker() ? frame.t("opportunities.status.you") : names.body(reply.byBody(), frame.locale());
  }

  public boolean asksForMore() {
    return interest.state() == Interest.State.MORE && !interest.erased();
  }

  /// Asked, received, answered.
  public List<Stage> stages(Frame frame) {
    var moments = interest.moments();
    var body = opportunity == null ? "" : names.body(opportunity.desk().contact(), frame.locale());
    var stages = new ArrayList<Stage>();
    stages.add(Stage.done(frame.t("opportunities.status.asked"), frame.moment(moments.asked()), ""));
    if (moments.received() != null) {
      stages.add(Stage.done(frame.t("opportunities.status.received"), frame.moment(moments.received()), body));
    }
    var due = frame.t("opportunities.status.due", frame.date(moments.due()));
    var basis = frame.t("opportunities.status.basis", Interest.ANSWER.count());
    stages.add(switch (interest.state()) {
      case UNCONFIRMED -> Stage.coming(frame.t("opportunities.status.received"), frame.t("opportunities.status.confirm-first"));
      case WAITING -> new Stage(interest.isLate(today) ? Stage.State.LATE : Stage.State.NOW, frame.t("opportunities.status.answer"), due, body, basis,
          interest.isLate(today) ? frame.t("opportunities.status.late") : "");
      case MORE -> new Stage(Stage.State.NOW, frame.t("opportunities.interest.state.more"), "", frame.t("opportunities.status.you"), "", "");
      case ACCEPTED, DECLINED -> Stage.done(frame.t(interest.state().key()), frame.moment(moments.answered()), body);
      case WITHDRAWN -> Stage.done(frame.t(interest.state().key()), frame.moment(moments.erased()), "");
    });
    return stages;
  }

  public static Tone tone(Interest.State state) {
    return switch (state) {
      case UNCONFIRMED, WITHDRAWN -> Tone.NEUTRAL;
      case WAITING, MORE -> Tone.AMBER;
      case ACCEPTED -> Tone.GREEN;
      case DECLINED -> Tone.LOTUS;
    };
  }
}
