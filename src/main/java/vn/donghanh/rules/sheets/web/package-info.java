/// The pages of spreadsheets, and the work of taking an upload over chunk by chunk.
@NullMarked
package vn.donghanh.rules.sheets.web;

import org.jspecify.annotations.NullMarked;
