package vn.donghanh.registries.profiles;

import java.util.Set;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;

/// Nội dung mũi nhọn: what is put first, for whom, and why.
///
/// @param sectors one to six codes of the taxonomy
/// @param markets codes of markets, none when it is for every market
/// @param why     the reasons, with what they rest on
public record Aim(BilingualText title, Set<String> sectors, Set<String> markets, BilingualText why, Backing backing) {
  public static final int MOST_SECTORS = 6;

  public Aim {
    sectors = Set.copyOf(sectors);
    markets = Set.copyOf(markets);
    if (title.vi().isBlank()) {
      throw Refusal.at("title", "site.error.missing");
    }
    if (sectors.isEmpty()) {
      throw Refusal.at("sectors", "profiles.spearhead.no-sector");
    }
    if (sectors.size() > MOST_SECTORS) {
      throw Refusal.at("sectors", "profiles.spearhead.too-many-sectors", MOST_SECTORS);
    }
    if (why.vi().isBlank()) {
      throw Refusal.at("why", "site.error.missing");
    }
    ContactWords.refuseIn("title", title);
    ContactWords.refuseIn("why", why);
  }

  /// This content as it follows another.
  ///
  /// @param reviewed true when the writer says that both languages say the same now
  Aim after(Aim before, boolean reviewed) {
    return new Aim(Translation.follow(before.title, title, reviewed), sectors, markets, Translation.follow(before.why, why, reviewed), backing);
  }
}
