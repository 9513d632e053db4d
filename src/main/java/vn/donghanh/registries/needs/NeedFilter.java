package vn.donghanh.registries.needs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Bộ lọc: every state of the list is an address.
///
/// @param whose    `cua-toi` for the reader's own and joint orders, `gui-toi` for those their body holds or was sent, empty for all
/// @param holder   the body that holds a part of it now, null for any
/// @param lateOnly only what is late on `today`
/// @param after    the last row of the page before, as `due|id`, null for the first page
public record NeedFilter(@Nullable Stage stage, String whose, @Nullable String sector, @Nullable String market,
    @Nullable String locality, @Nullable String holder, boolean lateOnly, LocalDate today, @Nullable String after) {

  public static NeedFilter everything(LocalDate today) {
    return new NeedFilter(null, "", null, null, null, null, false, today, null);
  }

  /// What a body holds now.
  public static NeedFilter heldBy(String body, LocalDate today) {
    return new NeedFilter(null, "", null, null, null, body, false, today, null);
  }

  /// What is asked of a market.
  public static NeedFilter about(String market, LocalDate today) {
    return new NeedFilter(null, "", null, market, null, null, false, today, null);
  }

  /// The filter as the address says it; what is no stage is no filter.
  public static NeedFilter of(Map<String, String> address, LocalDate today) {
    var stage = Optional.ofNullable(address.get("giai-doan")).flatMap(NeedFilter::stage).orElse(null);
    return new NeedFilter(stage, address.getOrDefault("cua", ""), filled(address, "linh-vuc"), filled(address, "thi-truong"),
        filled(address, "dia-phuong"), filled(address, "noi-giu"), address.containsKey("tre"), today, filled(address, "sau"));
  }

  /// The parameters of the address, without the page.
  public Map<String, String> address() {
    var address = new LinkedHashMap<String, String>();
    if (stage != null) {
      address.put("giai-doan", stage.name().toLowerCase(java.util.Locale.ROOT));
    }
    put(address, "cua", whose);
    put(address, "linh-vuc", sector);
    put(address, "thi-truong", market);
    put(address, "dia-phuong", locality);
    put(address, "noi-giu", holder);
    if (lateOnly) {
      address.put("tre", "1");
    }
    return address;
  }

  private static void put(Map<String, String> address, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      address.put(name, value);
    }
  }

  private static @Nullable String filled(Map<String, String> address, String name) {
    var value = address.getOrDefault(name, "").strip();
    return value.isEmpty() || value.length() > 80 ? null : value;
  }

  private static Optional<Stage> stage(String word) {
    for (var stage : Stage.values()) {
      if (stage.name().equalsIgnoreCase(word)) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }
}
