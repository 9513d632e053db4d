package vn.donghanh.work.inquiries;

import vn.donghanh.foundation.journal.Address;

/// Người hỏi: who asks; all empty when it was erased.
///
/// @param country   alpha-3
/// @param confirmed true when a mail to the address was opened
public record Asker(String name, String organisation, String country, String email, boolean confirmed) {

  public Asker {
    if (!email.isEmpty()) {
      new Address(name, email); // a mailbox and a name that a letter can carry
    }
  }

  Asker confirmedNow() {
    return new Asker(name, organisation, country, email, true);
  }

  Asker erased() {
    return new Asker("", "", country, "", confirmed);
  }
}
