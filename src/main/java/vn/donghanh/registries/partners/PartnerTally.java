package vn.donghanh.registries.partners;

/// Số đối tác: how many a person may know of, and how many of them a page need not mark "chưa kiểm chứng".
public record PartnerTally(int known, int confirmed) {}
