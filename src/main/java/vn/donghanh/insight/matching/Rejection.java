package vn.donghanh.insight.matching;

import java.time.Instant;
import vn.donghanh.Subject;

/// Loại khỏi gợi ý: an officer said no to a candidate, and why. Kept; it can be taken back.
public record Rejection(Subject subject, String why, Instant at, String byName) {}
