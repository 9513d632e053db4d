package vn.donghanh.insight.matching.meaning;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/// Việc và vai: one deal and the side on which the writer stands.
public record Act(Deal deal, Side side) {

  /// Việc.
  public enum Deal {
    /// Mua bán.
    TRADE,
    /// Đầu tư.
    INVESTMENT,
    /// Công nghệ.
    TECHNOLOGY,
    /// Đào tạo.
    TRAINING,
    /// Lao động.
    LABOUR,
    /// Tài trợ, vốn hỗ trợ.
    FUNDING,
    /// Khách du lịch.
    VISITORS,
    /// Tư vấn.
    ADVICE,
    /// Giao lưu.
    EXCHANGE,
    /// Kết nghĩa, quan hệ địa phương.
    TWINNING,
    /// Nghiên cứu chung.
    RESEARCH;

    private Set<String> kinds() {
      return switch (this) {
        case TRADE -> Set.of("goods");
        case TECHNOLOGY -> Set.of("goods", "knowledge");
        case TRAINING, ADVICE, RESEARCH -> Set.of("knowledge");
        case INVESTMENT, FUNDING -> Set.of("money");
        case VISITORS, EXCHANGE, TWINNING -> Set.of("visits");
        case LABOUR -> Set.of();
      };
    }
  }

  /// Vai.
  public enum Side {
    /// Bên tìm: buys, wants capital, wants training, employs, wants visitors.
    SEEKS,
    /// Bên có: sells, invests, trains, sends workers, brings visitors.
    GIVES,
    /// Hai bên như nhau.
    EITHER;

    Side other() {
      return switch (this) {
        case SEEKS -> GIVES;
        case GIVES -> SEEKS;
        case EITHER -> EITHER;
      };
    }
  }

  /// What the counterpart does: who sells is answered by who buys.
  public Act counterpart() {
    return new Act(deal, side.other());
  }

  /// Whether somebody who does the other thing does what is needed here.
  boolean answeredBy(Act other) {
    return counterpart().equals(other);
  }

  /// Whether the other does something of the same kind on the other side: knowledge, money, people who visit, goods.
  boolean nearlyAnsweredBy(Act other) {
    return deal != other.deal && !Collections.disjoint(deal.kinds(), other.deal.kinds())
        && (side == Side.EITHER || other.side == Side.EITHER || side.other() == other.side);
  }

  /// The message key of its words.
  public String key() {
    return "matching.act." + deal.name().toLowerCase(Locale.ROOT) + "." + side.name().toLowerCase(Locale.ROOT);
  }

  /// As the file writes it: `TRADE.SEEKS`.
  static Act of(String written) {
    var parts = written.split("\\.", 2);
    return new Act(Deal.valueOf(parts[0]), Side.valueOf(parts[1]));
  }
}
