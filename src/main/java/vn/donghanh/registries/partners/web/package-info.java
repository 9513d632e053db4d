/// The pages of partners.
@NullMarked
package vn.donghanh.registries.partners.web;

import org.jspecify.annotations.NullMarked;
