package vn.donghanh.registries.partners.web;

/// One field in which what was typed and what somebody else stored meanwhile differ.
public record Difference(String label, String mine, String theirs) {}
