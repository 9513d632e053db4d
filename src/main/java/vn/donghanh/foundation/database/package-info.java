/// Cơ sở dữ liệu: PostgreSQL and nothing else. Starts the product's own server where none is named,
/// runs every module's migrations in the order of the house, and keeps demonstration and real apart.
/// Law: none. May touch nothing.
@ApplicationModule(id = "database", displayName = "Cơ sở dữ liệu", allowedDependencies = {})
@NullMarked
package vn.donghanh.foundation.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
