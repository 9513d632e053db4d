package vn.donghanh.registries.relations.web;

import java.util.List;
import vn.donghanh.registries.relations.Occasion;
import vn.donghanh.registries.relations.PastEvent;
import vn.donghanh.registries.relations.Relation;

/// What the panel of facts shows.
///
/// @param ofLocality true on the page of a locality, where each relation says its country
/// @param address    where all the relations are
/// @param count      how many relations there are
public record PanelFacts(boolean ofLocality, String address, List<Relation> relations, int count, List<PastEvent> events,
    List<Occasion> occasions, RelationNames names) {}
