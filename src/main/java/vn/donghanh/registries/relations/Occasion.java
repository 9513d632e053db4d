package vn.donghanh.registries.relations;

import vn.donghanh.rules.calendar.Anniversary;

/// Dịp kỷ niệm: a round anniversary of a dated fact.
public record Occasion(DatedFact fact, Anniversary anniversary) {}
