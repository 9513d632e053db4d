package vn.donghanh.registries.opportunities;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;

/// One line of the list, as far as the reader may know it.
///
/// @param named true when the reader may know who stands behind it
/// @param firm  empty where there is none or it is hidden from the reader
/// @param endsOn the last open day, null before the first publication
public record OpportunityRow(OpportunityId id, Direction direction, OpportunityKind kind, BilingualText title, Stage stage,
    Origin origin, List<String> sectors, List<String> markets, @Nullable String locality, @Nullable String partner, String firm,
    boolean named, @Nullable Scale scale, @Nullable LocalDate endsOn) {}
