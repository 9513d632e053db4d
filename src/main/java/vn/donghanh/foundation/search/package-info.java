/// Tìm kiếm: one index fed by the owners of records, with the audience of each. It never asks back. Law: none.
@ApplicationModule(id = "search", displayName = "Tìm kiếm", allowedDependencies = {"site", "database"})
@NullMarked
package vn.donghanh.foundation.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
