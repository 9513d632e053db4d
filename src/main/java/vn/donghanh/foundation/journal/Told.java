package vn.donghanh.foundation.journal;

import java.time.Instant;
import org.jooq.JSONB;
import vn.donghanh.Subject;

/// Điều đã báo: a notice as its reader finds it. Its line is made in the reader's language by [Words].
public record Told(long id, Instant at, String key, JSONB arguments, Subject subject, String link, boolean unread) {}
