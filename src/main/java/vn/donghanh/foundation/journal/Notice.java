package vn.donghanh.foundation.journal;

import java.time.LocalDate;
import java.util.List;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;

/// Thông báo: one line told to a body or a person about a record, in the words of a message key.
///
/// @param by        whose act it is; they are not told of it themselves
/// @param key       the message key of the line, such as `needs.notice.sent`
/// @param arguments its arguments: text of one line, numbers, dates, bilingual texts; nothing the recipient may not know
/// @param link      the address on this site where they can act on it
public record Notice(Actor by, Recipient to, String key, List<Object> arguments, Subject subject, String link) {

  public Notice {
    arguments = List.copyOf(arguments);
    if (!link.startsWith("/") || link.startsWith("//") || !OneLine.is(link)) {
      throw new IllegalArgumentException("not an address of this site: " + link);
    }
    arguments.forEach(Notice::check);
  }

  public static Notice toBody(Actor by, String body, String key, Subject subject, String link, Object... arguments) {
    return new Notice(by, new Recipient.Body(body), key, List.of(arguments), subject, link);
  }

  public static Notice toAccount(Actor by, String account, String key, Subject subject, String link, Object... arguments) {
    return new Notice(by, new Recipient.Account(account), key, List.of(arguments), subject, link);
  }

  private static void check(Object argument) {
    var lines = switch (argument) {
      case String text -> List.of(text);
      case BilingualText text -> List.of(text.vi(), text.en());
      case Number _, LocalDate _ -> List.<String>of();
      default -> throw new IllegalArgumentException("no argument of a notice: " + argument.getClass());
    };
    if (!lines.stream().allMatch(OneLine::is)) {
      throw new Refusal("journal.not-one-line");
    }
  }
}
