/// Nạp danh mục: from files to tables. A file is taken as a whole or not at all; what changed is kept.
/// Registries read the files they bring with the same strictness.
@NamedInterface("loading")
@NullMarked
package vn.donghanh.foundation.reference.loading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
