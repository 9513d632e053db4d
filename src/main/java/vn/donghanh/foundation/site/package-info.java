/// Khung trang: frame, components, navigation, panels, error pages, formats, one-time links.
/// Law: none of its own. May touch nothing.
@ApplicationModule(id = "site", displayName = "Khung trang", allowedDependencies = {})
@NullMarked
package vn.donghanh.foundation.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
