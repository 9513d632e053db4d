package vn.donghanh.insight.matching;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.donghanh.insight.matching.meaning.Act;
import vn.donghanh.insight.matching.meaning.Act.Deal;
import vn.donghanh.insight.matching.meaning.Act.Side;
import vn.donghanh.registries.needs.Ask;
import vn.donghanh.registries.opportunities.Direction;
import vn.donghanh.registries.opportunities.OpportunityCard;
import vn.donghanh.registries.opportunities.OpportunityKind;
import vn.donghanh.registries.partners.ExpertOffer;

/// What the fields of a record say of who does what, before its text is read.
final class AskedActs {

  /// The form knows no kind for labour: what it says of such a record is not read.
  private static final String LABOUR = "EDU-LAB";

  private AskedActs() {}

  /// On which side a locality stands that asks for this.
  static Set<Act> of(Set<Ask> asks) {
    return asks.stream().flatMap(AskedActs::of).collect(Collectors.toSet());
  }

  private static Stream<Act> of(Ask ask) {
    return switch (ask) {
      case INVESTMENT -> Stream.of(new Act(Deal.INVESTMENT, Side.SEEKS));
      case EXPORT -> Stream.of(new Act(Deal.TRADE, Side.GIVES));
      case SUPPLY -> Stream.of(new Act(Deal.TRADE, Side.SEEKS), new Act(Deal.TECHNOLOGY, Side.SEEKS));
      case TECHNOLOGY -> Stream.of(new Act(Deal.TECHNOLOGY, Side.SEEKS), new Act(Deal.RESEARCH, Side.EITHER));
      case TRAINING -> Stream.of(new Act(Deal.TRAINING, Side.SEEKS));
      case LABOUR -> Stream.of(new Act(Deal.LABOUR, Side.GIVES));
      case FUNDING -> Stream.of(new Act(Deal.FUNDING, Side.SEEKS));
      case CULTURE -> Stream.of(new Act(Deal.EXCHANGE, Side.EITHER));
      case PROMOTION -> Stream.of(new Act(Deal.VISITORS, Side.SEEKS));
      case TWINNING, MECHANISM -> Stream.of(new Act(Deal.TWINNING, Side.EITHER));
      case INFORMATION -> Stream.of(new Act(Deal.ADVICE, Side.SEEKS));
      case ACCESS -> Stream.empty();
    };
  }

  /// What an expert or an association offers to do.
  static Set<Act> offered(Set<ExpertOffer> offers) {
    return offers.stream().flatMap(AskedActs::offered).collect(Collectors.toSet());
  }

  private static Stream<Act> offered(ExpertOffer offer) {
    return switch (offer) {
      case ADVICE -> Stream.of(new Act(Deal.ADVICE, Side.GIVES));
      case TEACHING -> Stream.of(new Act(Deal.TRAINING, Side.GIVES));
      case RESEARCH -> Stream.of(new Act(Deal.RESEARCH, Side.EITHER));
      case TECHNOLOGY -> Stream.of(new Act(Deal.TECHNOLOGY, Side.GIVES));
      case INVESTMENT -> Stream.of(new Act(Deal.INVESTMENT, Side.GIVES));
      case CONNECTION -> Stream.empty();
    };
  }

  static Set<Act> of(OpportunityCard card) {
    return card.sectors().contains(LABOUR) ? Set.of() : of(card.kind(), card.direction() == Direction.OFFER ? Side.GIVES : Side.SEEKS, card.locality() != null);
  }

  /// A locality that offers an investment has a project and looks for capital; whoever else offers one has the capital.
  ///
  /// @param home true for what a locality of Viet Nam stands behind
  static Set<Act> of(OpportunityKind kind, Side side, boolean home) {
    return Set.of(switch (kind) {
      case INVESTMENT -> new Act(Deal.INVESTMENT, home ? Side.SEEKS : Side.GIVES);
      case TRADE -> new Act(Deal.TRADE, side);
      case TECHNOLOGY -> new Act(Deal.TECHNOLOGY, side);
      case TRAINING -> new Act(Deal.TRAINING, side);
      case CULTURE -> new Act(Deal.EXCHANGE, Side.EITHER);
      case AID -> new Act(Deal.FUNDING, side);
    });
  }
}
