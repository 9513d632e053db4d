package vn.donghanh.registries.opportunities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Lần gia hạn: a decision that an opportunity stays open, until when and why.
public record Renewal(UUID id, LocalDate from, LocalDate to, String why, String byName, String byBody, Instant at) {}
