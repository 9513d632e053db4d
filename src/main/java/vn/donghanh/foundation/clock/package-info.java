/// Đồng hồ: what day it is in Viet Nam, and the work that comes back by itself.
/// The only place that reads a clock; everybody else is told. Law: none. May touch nothing.
@ApplicationModule(id = "clock", displayName = "Đồng hồ", allowedDependencies = {})
@NullMarked
package vn.donghanh.foundation.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
