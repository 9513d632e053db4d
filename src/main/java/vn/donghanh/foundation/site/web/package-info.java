/// The frame's own pages and the way a template becomes an answer.
@NullMarked
package vn.donghanh.foundation.site.web;

import org.jspecify.annotations.NullMarked;
