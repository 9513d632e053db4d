/// Việc cần làm: one row a duty: subject, who, due, basis, link; fed and closed by owners. It never asks back. Law: none.
@ApplicationModule(id = "tasks", displayName = "Việc cần làm", allowedDependencies = {"journal", "site", "clock", "database"})
@NullMarked
package vn.donghanh.foundation.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
