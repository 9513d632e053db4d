/// The auditor's page, notices, outgoing mail, and the parts that other records' pages show.
@NullMarked
package vn.donghanh.foundation.journal.web;

import org.jspecify.annotations.NullMarked;
