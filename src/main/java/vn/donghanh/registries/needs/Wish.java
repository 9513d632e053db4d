package vn.donghanh.registries.needs;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;

/// Nội dung đặt hàng: what is asked. A draft may be thin; what is sent must be complete.
///
/// @param sectors   codes of the taxonomy
/// @param markets   codes of markets: countries or groups of them
/// @param kinds     kinds of partner wanted
/// @param asks      what should be done
/// @param offer     what the locality offers in return
/// @param avoid     ids of partners that must not be approached
/// @param avoidNote whom else not to approach, and which agents are already at work
/// @param wantedBy  the day by which the locality wants the answer, null when it named none
/// @param letter    the official letter it rests on: number, date
public record Wish(
    BilingualText title, String description, Set<String> sectors, Set<String> markets, Set<String> kinds,
    Set<Ask> asks, String offer, Set<String> avoid, String avoidNote, @Nullable LocalDate wantedBy, String letter,
    boolean ministryOnly) {

  public Wish {
    if (title.vi().isBlank()) {
      throw Refusal.at("title", "site.error.missing");
    }
    sectors = Set.copyOf(sectors);
    markets = Set.copyOf(markets);
    kinds = Set.copyOf(kinds);
    asks = Set.copyOf(asks);
    avoid = Set.copyOf(avoid);
  }

  Wish avoiding(String partner) {
    var all = new HashSet<>(avoid);
    all.add(partner);
    return new Wish(title, description, sectors, markets, kinds, asks, offer, all, avoidNote, wantedBy, letter, ministryOnly);
  }

  Wish approaching(String partner) {
    var all = new HashSet<>(avoid);
    all.remove(partner);
    return new Wish(title, description, sectors, markets, kinds, asks, offer, all, avoidNote, wantedBy, letter, ministryOnly);
  }

  /// Refuses to write in its name to a partner that must not be approached.
  void refuseAvoided(String partner) {
    if (avoid.contains(partner)) {
      throw new Refusal("needs.avoided");
    }
  }

  /// Refuses an order that nobody could answer: it needs a subject, a place and something to do.
  void complete() {
    if (description.isBlank()) {
      throw Refusal.at("description", "needs.send.no-description");
    }
    if (sectors.isEmpty() && markets.isEmpty()) {
      throw Refusal.at("sectors", "needs.send.no-sector-or-market");
    }
    if (asks.isEmpty()) {
      throw Refusal.at("asks", "needs.send.no-ask");
    }
  }
}
