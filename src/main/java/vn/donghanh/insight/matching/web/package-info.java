/// The pages of suggestions.
@NullMarked
package vn.donghanh.insight.matching.web;

import org.jspecify.annotations.NullMarked;
