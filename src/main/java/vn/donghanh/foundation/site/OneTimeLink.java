package vn.donghanh.foundation.site;

import java.time.Instant;
import vn.donghanh.Subject;

/// Liên kết dùng một lần: lets whoever holds it do one thing to one record, once, until it expires. Opening the page
/// never acts, since mail filters open links too; only the form on it does. What stands in the link is not kept,
/// only its hash.
///
/// @param purpose what it is for, such as `identity.set-password`; a link of one purpose opens nothing of another
/// @param subject the record it is about
public record OneTimeLink(String purpose, Subject subject, Instant expiry) {}
