package vn.donghanh.registries.partners;

import java.time.LocalDate;

/// Lần xác nhận: that somebody looked at the record on a day and found it right.
public record Confirmed(LocalDate on, String how, String byName, String bodyName) {}
