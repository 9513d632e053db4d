/// The pages of the catalogues. Open to everybody; modules above add panels to a locality, a country and a mission.
@NullMarked
package vn.donghanh.foundation.reference.web;

import org.jspecify.annotations.NullMarked;
