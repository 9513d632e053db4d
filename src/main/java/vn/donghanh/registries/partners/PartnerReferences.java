package vn.donghanh.registries.partners;

import java.util.List;
import java.util.Set;

/// Hồ sơ khác nhắc đến đối tác: whoever keeps ids of partners contributes a bean, so that a merge can say beforehand what
/// will be shown under the partner that stays. Nothing of theirs is rewritten: they ask [Partners#current], or join the
/// view `partners.current_partner`, whenever they read. A merge is refused while the database holds a reference to
/// partners that no bean answers for.
public interface PartnerReferences {

  /// How many of one sort there are.
  ///
  /// @param key a message key with the number as its argument, such as `needs.partner.orders`
  record Count(String key, int count) {}

  /// The tables of this module with a foreign key to partners, as `schema.table`; most keep the id alone.
  default Set<String> tables() {
    return Set.of();
  }

  /// What points at one of these records, for a preview of the merge; sorts with none are left out.
  List<Count> to(Set<String> partners);
}
