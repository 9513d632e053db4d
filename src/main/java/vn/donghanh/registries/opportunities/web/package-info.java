/// The pages of opportunities.
@NullMarked
package vn.donghanh.registries.opportunities.web;

import org.jspecify.annotations.NullMarked;
