package vn.donghanh.registries.profiles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.donghanh.BilingualText;

/// Cập nhật: how an initiative goes, as it was said on a day; nobody changes it afterwards.
///
/// @param byBody the id of the body that said it
public record Progress(UUID id, LocalDate on, BilingualText said, InitiativeState from, InitiativeState to, String byName, String byBody, Instant at) {}
