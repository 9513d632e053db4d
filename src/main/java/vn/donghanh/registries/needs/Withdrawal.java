package vn.donghanh.registries.needs;

import java.time.Instant;

/// Rút đặt hàng: when and why.
public record Withdrawal(Instant at, String why) {}
