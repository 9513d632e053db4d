/// Đối tác: foreign organisations, the people in them, and every touch of them by every body. `Outreach` is the only way
/// to write to a partner, so that whoever must be asked first is asked.
/// Law: personal data of contacts by Law 91/2025/QH15 (consent for each purpose, silence is not consent, the right to be
/// erased) and Decree 356/2025/NĐ-CP. What surprises: a contact's name, phone and mail belong to the body that entered
/// them; everybody else sees a function and a unit until that body shares. May touch sheets, by which
/// partners go out and come in as workbooks.
@ApplicationModule(id = "partners", displayName = "Đối tác", allowedDependencies = {"reference :: loading", "sheets"})
@NullMarked
package vn.donghanh.registries.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
