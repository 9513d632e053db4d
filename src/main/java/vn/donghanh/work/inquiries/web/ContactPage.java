package vn.donghanh.work.inquiries.web;

import vn.donghanh.BilingualText;

/// What the panel shows.
///
/// @param body    who answers
/// @param address of the form
public record ContactPage(BilingualText body, String address) {}
