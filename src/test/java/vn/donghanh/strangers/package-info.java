/// Người lạ: who sends what no browser would send. Nothing that comes over HTTP may end in an error of the house.
@NullMarked
package vn.donghanh.strangers;

import org.jspecify.annotations.NullMarked;
