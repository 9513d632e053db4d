/// The pages of relations, past events and anniversaries.
@NullMarked
package vn.donghanh.registries.relations.web;

import org.jspecify.annotations.NullMarked;
