package vn.donghanh.registries.opportunities;

/// Gốc của bản ghi: written by an officer, or for the demonstration.
public enum Origin { OFFICER, DEMO }
