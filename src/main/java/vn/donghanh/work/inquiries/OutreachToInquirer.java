package vn.donghanh.work.inquiries;

import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.foundation.journal.Address;
import vn.donghanh.foundation.journal.Correspondence;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.site.Texts;

/// Thư tới người hỏi: the confirmation of a mail address and the news that there is an answer, in the language in which
/// they asked. A letter holds a link and never what was asked.
@Component
class OutreachToInquirer {
  private final Correspondence correspondence;
  private final Texts texts;
  private final Bodies bodies;
  private final String site;

  OutreachToInquirer(Correspondence correspondence, Texts texts, Bodies bodies, @Value("${donghanh.address:}") String site) {
    this.correspondence = correspondence;
    this.texts = texts;
    this.bodies = bodies;
    this.site = site.replaceAll("/+$", "");
  }

  /// Whether a letter with a link can leave.
  boolean ready() {
    return !site.isEmpty() && correspondence.ready();
  }

  UUID askToConfirm(Inquiry inquiry, String token) {
    return post(inquiry, "inquiries.mail.confirm", "/hoi-dap/xac-nhan/" + token);
  }

  UUID tellAnswer(Inquiry inquiry) {
    return post(inquiry, "inquiries.mail.answer", inquiry.askersAddress());
  }

  void forget(Inquiry inquiry) {
    if (!inquiry.letters().isEmpty()) {
      correspondence.forget(inquiry.letters());
    }
  }

  private UUID post(Inquiry inquiry, String key, String path) {
    var language = inquiry.language();
    var body = bodies.find(inquiry.recipient()).map(it -> it.name().in(language)).orElse("");
    var id = UUID.randomUUID();
    correspondence.post(id, new Address(inquiry.asker().name(), inquiry.asker().email()), texts.of(language, key + ".title"),
        texts.of(language, key, inquiry.asker().name(), body, site + path + "?lang=" + language.getLanguage()),
        new Actor(null, "Đồng Hành", null, body, null, null, Set.of()));
    return id;
  }
}
