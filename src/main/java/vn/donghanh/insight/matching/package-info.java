/// Gợi ý kết nối: what answers an order, and why. A score is a sum of named contributions, each in words with the
/// records behind it; what is excluded is excluded before anything is counted; no service outside is asked.
/// Law: none. What surprises: a candidate to which neither sector nor market contributes is not shown at all.
@ApplicationModule(id = "matching", displayName = "Gợi ý kết nối", allowedDependencies = {
    "needs", "opportunities", "partners", "relations", "calendar", "database", "clock", "site", "journal", "search", "tasks", "reference",
    "identity"})
@NullMarked
package vn.donghanh.insight.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
