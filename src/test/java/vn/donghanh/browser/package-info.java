/// What a person sees: the whole application in Debian's Chromium. Without a browser these tests are left out and say
/// so in one line; with `-Ddonghanh.browser=required` a missing browser is a failure.
@NullMarked
package vn.donghanh.browser;

import org.jspecify.annotations.NullMarked;
