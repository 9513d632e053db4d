package vn.donghanh.foundation.reference;

/// Dẫn nguồn: a source as a reader sees it: words, and where it can be read.
///
/// @param text    title, publisher and date; a site's name for a bare address; empty where no source is named
/// @param address empty where there is none to go to
public record Citation(String text, String address) {}
