package vn.donghanh.registries.opportunities;

import java.util.Set;
import vn.donghanh.BilingualText;

/// Bản ghi tương tự: an opportunity that is like what somebody writes or reads, and in what.
///
/// @param percent how alike, 0 to 100
/// @param titled  true when the titles are alike
/// @param sectors the sectors both name
/// @param markets the markets both name
public record Alike(OpportunityId id, BilingualText title, Direction direction, OpportunityKind kind, Stage stage, int percent,
    boolean titled, Set<String> sectors, Set<String> markets) {}
