/// The form on the page of a locality or a mission, the answer of the officer, and what the asker reads.
@NullMarked
package vn.donghanh.work.inquiries.web;

import org.jspecify.annotations.NullMarked;
