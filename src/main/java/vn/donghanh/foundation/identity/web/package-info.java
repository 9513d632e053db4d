/// Sign-in and the pages of accounts.
@NullMarked
package vn.donghanh.foundation.identity.web;

import org.jspecify.annotations.NullMarked;
