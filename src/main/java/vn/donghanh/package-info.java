/// The words everybody speaks: at most eight small types, no module.
@NullMarked
package vn.donghanh;

import org.jspecify.annotations.NullMarked;
