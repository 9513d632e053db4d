package vn.donghanh.insight.matching;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.insight.matching.meaning.Reading;
import vn.donghanh.registries.partners.PartnerKind;
import vn.donghanh.rules.calendar.Anniversary;

/// Ứng viên: a record that might answer an order, with what is known of it for that.
///
/// @param countries   the countries it stands in or for
/// @param accredited  for a mission: the other countries it is responsible for
/// @param sectors     what it works in
/// @param partnerKind what sort of partner it is, null for every other record
/// @param confirmed   false: the page says "chưa kiểm chứng" beside it
/// @param recent      true when somebody confirmed it lately
/// @param occasion    for an anniversary: itself, null for every other record
/// @param reading     what its text says, null for a record that is judged by its fields alone
public record Candidate(Subject subject, Kind kind, BilingualText name, String link, Set<String> countries,
    Set<String> accredited, Set<String> sectors, @Nullable PartnerKind partnerKind, boolean confirmed, boolean recent,
    @Nullable Anniversary occasion, @Nullable Reading reading) {
  static final Comparator<Candidate> BY_NAME =
      Comparator.comparing((Candidate it) -> it.name().vi()).thenComparing(it -> it.subject().toString());

  /// Loại ứng viên.
  public enum Kind {
    /// Đại sứ quán: responsible for its host country and those it is accredited to.
    EMBASSY,
    /// Tổng lãnh sự quán: responsible for a part of its host country.
    CONSULATE,
    /// Phái đoàn thường trực: works with an organisation, not with the country it sits in.
    PERMANENT_MISSION,
    PARTNER,
    /// Chuyên gia, hội người Việt Nam ở nước ngoài, who agreed to be suggested.
    EXPERT,
    /// Cơ hội đang mở: an offer or a request that the order may answer or be answered by.
    OPPORTUNITY,
    /// Đặt hàng của địa phương khác: to be asked together, or the other side of this one.
    NEED,
    /// Quan hệ của địa phương khác: somebody has been there already.
    RELATION,
    TRADE_AGREEMENT,
    ANNIVERSARY,
    EVENT;

    /// The message key of the heading it stands under.
    public String key() {
      return "matching.kind." + name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean mission() {
      return this == EMBASSY || this == CONSULATE || this == PERMANENT_MISSION;
    }
  }

  Candidate(Subject subject, Kind kind, BilingualText name, String link, Set<String> countries, Set<String> accredited,
      Set<String> sectors, @Nullable PartnerKind partnerKind, boolean confirmed, boolean recent, @Nullable Anniversary occasion) {
    this(subject, kind, name, link, countries, accredited, sectors, partnerKind, confirmed, recent, occasion, null);
  }

  /// A record that is judged by what its text says.
  static Candidate read(Subject subject, Kind kind, BilingualText name, String link, Set<String> sectors, boolean confirmed, Reading reading) {
    return new Candidate(subject, kind, name, link, reading.countries(), Set.of(), sectors, null, confirmed, false, null, reading);
  }

  public Candidate {
    countries = Set.copyOf(countries);
    accredited = Set.copyOf(accredited);
    sectors = Set.copyOf(sectors);
  }
}
