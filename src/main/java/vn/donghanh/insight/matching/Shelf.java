package vn.donghanh.insight.matching;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.reference.Markets;
import vn.donghanh.insight.matching.meaning.Act.Side;
import vn.donghanh.insight.matching.meaning.Rarity;
import vn.donghanh.insight.matching.meaning.Reading;
import vn.donghanh.insight.matching.meaning.Readings;
import vn.donghanh.registries.needs.NeedCard;
import vn.donghanh.registries.partners.ExpertCard;
import vn.donghanh.registries.opportunities.Direction;
import vn.donghanh.registries.opportunities.OpenOpportunities;
import vn.donghanh.registries.opportunities.OpportunityCard;

/// Kệ đọc: what was read stays read as long as its words stand; and how rare each concept is, counted once a day.
@Component
class Shelf {
  private static final int KEPT = 5_000;
  private static final int COUNTED = 2_000;

  private final Readings readings;
  private final Markets markets;
  private final OpenOpportunities opportunities;
  private volatile @Nullable Counted counted;
  private final Map<Object, Reading> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Object, Reading> eldest) {
      return size() > KEPT;
    }
  };

  Shelf(Readings readings, Markets markets, OpenOpportunities opportunities) {
    this.readings = readings;
    this.markets = markets;
    this.opportunities = opportunities;
  }

  private record Counted(LocalDate day, Rarity rarity) {}

  Reading of(OpportunityCard card) {
    return kept(card, new Readings.Text(card.title().vi() + ". " + card.title().en(), card.summary().vi() + " " + card.summary().en(),
        card.direction() == Direction.OFFER ? Side.GIVES : Side.SEEKS, AskedActs.of(card), card.sectors(),
        card.markets().stream().flatMap(code -> markets.find(code).map(Market::countries).stream().flatMap(java.util.Collection::stream)).collect(Collectors.toSet())));
  }

  Reading of(NeedCard card) {
    return kept(card, new Readings.Text(card.title().vi() + ". " + card.title().en(), card.description(), Side.SEEKS,
        AskedActs.of(card.asks()), card.sectors(),
        card.markets().stream().flatMap(code -> markets.find(code).map(Market::countries).stream().flatMap(java.util.Collection::stream)).collect(Collectors.toSet())));
  }

  Reading of(ExpertCard card) {
    return kept(card, new Readings.Text(card.title().vi() + ". " + card.title().en(), card.words() + ". " + card.offerWords(), Side.GIVES,
        AskedActs.offered(card.offers()), card.sectors(), Set.of(card.country())));
  }

  private Reading kept(Object card, Readings.Text text) {
    synchronized (kept) {
      var there = kept.get(card);
      if (there != null) {
        return there;
      }
    }
    var fresh = readings.of(text);
    synchronized (kept) {
      kept.put(card, fresh);
    }
    return fresh;
  }

  /// Counted over what was open when the day began, so that the same question has the same answer all day.
  Rarity rarity(LocalDate day) {
    var ready = counted;
    if (ready == null || !ready.day().equals(day)) {
      ready = new Counted(day, Rarity.over(opportunities.publishedBefore(day, COUNTED).stream().map(this::of).toList()));
      counted = ready;
    }
    return ready.rarity();
  }
}
