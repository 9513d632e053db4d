/// The page of answers and the suggestions under the search box.
@NullMarked
package vn.donghanh.foundation.search.web;

import org.jspecify.annotations.NullMarked;
