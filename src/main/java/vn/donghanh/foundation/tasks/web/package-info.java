/// *Việc của tôi*: the page of one's duties.
@NullMarked
package vn.donghanh.foundation.tasks.web;

import org.jspecify.annotations.NullMarked;
