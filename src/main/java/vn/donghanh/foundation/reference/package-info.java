/// Danh mục dùng chung: localities and their history, countries, missions, sectors, trade agreements, bodies; each value with
/// source and verification mark. Law: Resolution 202/2025/QH15 (34 units), Decision 19/2025/QĐ-TTg (codes).
@ApplicationModule(id = "reference", displayName = "Danh mục dùng chung", allowedDependencies = {"journal", "search", "site", "clock", "database"})
@NullMarked
package vn.donghanh.foundation.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
