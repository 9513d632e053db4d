/// Quan hệ địa phương: facts about what localities and foreign partners did together: relations between localities, past
/// conferences, and the dates that make anniversaries. Law: Resolution 202/2025/QH15 and Decree 177/2025/NĐ-CP (what a
/// merged or abolished unit had signed goes on under its successor).
/// What surprises: a fact is never changed. A correction is a new statement with its reason, and the newest one holds.
@ApplicationModule(id = "relations", displayName = "Quan hệ địa phương",
    allowedDependencies = {"calendar", "partners", "reference :: loading"})
@NullMarked
package vn.donghanh.registries.relations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
