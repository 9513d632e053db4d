package vn.donghanh.foundation.journal;

import java.util.regex.Pattern;

/// Địa chỉ thư: a mailbox and the name of who reads it. Refuses whatever could add a header, a second recipient
/// or a route; the name is encoded when the mail is written.
public record Address(String name, String email) {
  private static final Pattern MAILBOX = Pattern.compile(
      "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

  public Address {
    if (!OneLine.is(name) || name.length() > 200) {
      throw new IllegalArgumentException("not a name for a mail");
    }
    if (email.length() > 254 || !MAILBOX.matcher(email).matches()) {
      throw new IllegalArgumentException("not a mail address");
    }
  }

  String domain() {
    return email.substring(email.indexOf('@') + 1);
  }
}
