/// Đặt hàng: what a locality asks of the ministry and the missions, who must answer by when, and whether the
/// locality confirms the result. An order is one thread; each addressee has its own part of it, with its own clocks.
/// Law: no text sets these deadlines; every clock is our default, shown as *mặc định*, and is data (`needs.clock_setting`).
/// What surprises: an order that a newspaper reports is kept as `PUBLISHED`: it is shown with its source and runs no clock.
@ApplicationModule(id = "needs", displayName = "Đặt hàng", allowedDependencies = {
    "calendar", "sheets", "partners", "database", "clock", "site", "journal", "search", "tasks", "reference", "identity"})
@NullMarked
package vn.donghanh.registries.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
