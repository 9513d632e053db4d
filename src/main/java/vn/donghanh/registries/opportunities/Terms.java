package vn.donghanh.registries.opportunities;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;

/// Nội dung cơ hội: what is offered or looked for. A draft may be thin; what goes to review must be complete.
///
/// @param returns what is offered in return
/// @param sectors codes of the taxonomy
/// @param markets codes of markets: countries or groups of them
/// @param scale   null when no value is named
/// @param source  where it is known from: a document, a meeting, a page
public record Terms(Direction direction, OpportunityKind kind, BilingualText title, BilingualText summary,
    BilingualText returns, Set<String> sectors, Set<String> markets, @Nullable Scale scale, String source) {

  public Terms {
    if (title.vi().isBlank()) {
      throw Refusal.at("title", "site.error.missing");
    }
    sectors = Set.copyOf(sectors);
    markets = Set.copyOf(markets);
  }

  /// These terms as they follow others: an English text that stands still while its Vietnamese moved on is stale.
  Terms after(Terms before) {
    return new Terms(direction, kind, follow(before.title, title), follow(before.summary, summary), follow(before.returns, returns),
        sectors, markets, scale, source);
  }

  /// Refuses what nobody could judge or find: it needs a summary, a sector and a source.
  void complete() {
    if (summary.vi().isBlank()) {
      throw Refusal.at("summary", "opportunities.submit.no-summary");
    }
    if (sectors.isEmpty()) {
      throw Refusal.at("sectors", "opportunities.submit.no-sector");
    }
    if (source.isBlank()) {
      throw Refusal.at("source", "opportunities.submit.no-source");
    }
  }

  static BilingualText follow(BilingualText before, BilingualText now) {
    if (now.en().isBlank()) {
      return BilingualText.of(now.vi(), "");
    }
    var sameEnglish = now.en().equals(before.en());
    return new BilingualText(now.vi(), now.en(), sameEnglish && (before.stale() || !now.vi().equals(before.vi())));
  }
}
