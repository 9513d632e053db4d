/// The pages of orders.
@NullMarked
package vn.donghanh.registries.needs.web;

import org.jspecify.annotations.NullMarked;
