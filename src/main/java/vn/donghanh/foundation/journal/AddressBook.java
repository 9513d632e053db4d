package vn.donghanh.foundation.journal;

import java.util.List;

/// Sổ địa chỉ: where mail for a recipient goes. Implemented by identity, which knows accounts; without it nobody gets mail.
public interface AddressBook {

  /// The addresses that want mail for this recipient: of an account its own, of a body those of its people who see its records;
  /// empty when there is none, when the account is locked, or when they do not want mail.
  List<Address> of(Recipient recipient);
}
