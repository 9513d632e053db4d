/// Cơ hội: offers and requests of localities and partners, reviewed before they are published; expressions of interest in
/// them with an answer in time; programmes and calls that pay for them.
/// Law: personal data of who is interested by Law 91/2025/QH15 (consent for the purpose, the right to be erased); no text
/// sets the lives and clocks here, they are our defaults, shown as *mặc định*. What surprises: a record whose firm is hidden
/// names it to the owner, its reviewer and the ministry only, and its own texts may not contain the name.
@ApplicationModule(id = "opportunities", displayName = "Cơ hội", allowedDependencies = {
    "calendar", "partners", "database", "clock", "site", "journal", "search", "tasks", "reference", "identity"})
@NullMarked
package vn.donghanh.registries.opportunities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
