package vn.donghanh.foundation.tasks.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.foundation.site.CurrentActor;
import vn.donghanh.foundation.site.FirstStep;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.Texts;

/// The first steps of every module that a person's permissions open, the foremost first.
@Component
class FirstSteps {
  /// More than two are no first step.
  private static final int SHOWN = 2;

  private final ObjectProvider<FirstStep> steps;
  private final ObjectProvider<CurrentActor> actors;
  private final Texts texts;

  FirstSteps(ObjectProvider<FirstStep> steps, ObjectProvider<CurrentActor> actors, Texts texts) {
    this.steps = steps;
    this.actors = actors;
    this.texts = texts;
  }

  List<Link> of(Actor reader, Locale locale) {
    var doors = actors.getObject();
    return steps.stream().filter(step -> doors.mayOpen(reader, step.gate())).sorted(Comparator.comparingInt(FirstStep::order))
        .limit(SHOWN).map(step -> new Link(texts.of(locale, step.text()), step.link())).toList();
  }
}
