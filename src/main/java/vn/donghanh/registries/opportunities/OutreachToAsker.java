package vn.donghanh.registries.opportunities;

import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.foundation.journal.Address;
import vn.donghanh.foundation.journal.Correspondence;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.site.Texts;

/// Thư tới người quan tâm: the confirmation of a mail address and the news that there is an answer, in the language in
/// which they asked. They wrote to us first, so that nobody has to be asked before. A letter holds a link and never what was asked.
@Component
class OutreachToAsker {
  private final Correspondence correspondence;
  private final Texts texts;
  private final Bodies bodies;
  private final String site;

  OutreachToAsker(Correspondence correspondence, Texts texts, Bodies bodies, @Value("${donghanh.address:}") String site) {
    this.correspondence = correspondence;
    this.texts = texts;
    this.bodies = bodies;
    this.site = site;
  }

  /// Whether a letter with a link can leave.
  boolean ready() {
    return !site.isEmpty() && correspondence.ready();
  }

  /// Asks whether the address is theirs; the link works once.
  UUID askToConfirm(Interest interest, String token, Opportunity opportunity) {
    return post(interest, opportunity, "opportunities.mail.confirm", site + "/quan-tam/xac-nhan/" + token + "?lang=" + interest.language().getLanguage());
  }

  /// Says that there is an answer, and where.
  UUID tellAnswer(Interest interest, Opportunity opportunity) {
    return post(interest, opportunity, "opportunities.mail.answer", site + interest.address() + "?lang=" + interest.language().getLanguage());
  }

  void forget(Interest interest) {
    if (!interest.letters().isEmpty()) {
      correspondence.forget(interest.letters());
    }
  }

  private UUID post(Interest interest, Opportunity opportunity, String key, String link) {
    var language = interest.language();
    var body = bodies.find(opportunity.desk().contact()).map(it -> it.name().in(language)).orElse("");
    var writer = new Actor(null, "Đồng Hành", null, body, null, null, Set.of());
    var id = UUID.randomUUID();
    correspondence.post(id, new Address(interest.asker().name(), interest.asker().email()), texts.of(language, key + ".title"),
        texts.of(language, key, interest.asker().name(), opportunity.terms().title().in(language), link), writer);
    return id;
  }
}
