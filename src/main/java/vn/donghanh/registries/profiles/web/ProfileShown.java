package vn.donghanh.registries.profiles.web;

import org.jspecify.annotations.Nullable;
import vn.donghanh.registries.profiles.Edition;

/// What the panel of a profile shows.
///
/// @param edition null while nothing is published
/// @param writes  true for who may open the desk
public record ProfileShown(String locality, @Nullable Edition edition, boolean writes, ProfileNames names) {}
