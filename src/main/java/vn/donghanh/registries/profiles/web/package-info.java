/// The pages of locality profiles.
@NullMarked
package vn.donghanh.registries.profiles.web;

import org.jspecify.annotations.NullMarked;
