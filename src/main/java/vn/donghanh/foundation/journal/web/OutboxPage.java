package vn.donghanh.foundation.journal.web;

import java.util.List;
import vn.donghanh.foundation.journal.OutboxRow;
import vn.donghanh.foundation.site.Tab;

/// What the page of outgoing mail shows.
///
/// @param readiness the message key that says whether mail can go out
/// @param older     the address of the next page, empty on the last
public record OutboxPage(String readiness, boolean ready, List<Tab> tabs, List<OutboxRow> rows, String older) {}
