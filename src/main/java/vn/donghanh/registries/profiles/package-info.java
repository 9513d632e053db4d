/// Hồ sơ địa phương: what a locality tells partners abroad in two languages, its one or two spearheads of a year and the two
/// or three initiatives that it can finish within two years.
/// Law: none sets the form. The numbers are the request of the Prime Minister at the Việt Nam – Japan Local Cooperation Forum,
/// Quảng Ninh, 25 November 2025, as newspapers report it; state secrets are refused by Law 117/2025/QH15. What surprises: the
/// draft is one record, the public reads an edition of it that nobody can change any more; a spearhead and an initiative are
/// published one by one.
@ApplicationModule(id = "profiles", displayName = "Hồ sơ địa phương", allowedDependencies = {
    "calendar", "database", "clock", "site", "journal", "search", "tasks", "reference", "identity"})
@NullMarked
package vn.donghanh.registries.profiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
