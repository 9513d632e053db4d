package vn.donghanh.foundation.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;

/// Địa phương: one of the 34 provinces and centrally-run cities, with what it was before.
///
/// @param code        the official code, two digits
/// @param states      name and kind from when to when, oldest first
/// @param areaKm2     km²
/// @param population  the registered figure used when the units were arranged, not the census
/// @param seat        the former town or city where it is governed from
/// @param landBorder  codes of the countries it borders on land
/// @param formerNames units of before 1 July 2025 that make it up, its own old self included
/// @param source      of code and name; the other values have theirs in [Sources]
public record Locality(
    String code, BilingualText name, List<State> states, BilingualText region, String regionCode, BigDecimal areaKm2,
    int population, String seat, Set<String> landBorder, boolean coastal, boolean merged, List<String> formerNames,
    BilingualText note, Source source) {

  /// Loại đơn vị: by the law on the organisation of local government.
  public enum Kind { PROVINCE, CITY }

  /// Trạng thái: what the unit was called and of what kind it was.
  ///
  /// @param to    the last day, null while it stands
  /// @param basis the legal text
  public record State(Kind kind, String fullName, LocalDate from, @Nullable LocalDate to, String basis) {
    public boolean holdsOn(LocalDate date) {
      return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
  }

  public Locality {
    states = List.copyOf(states);
    landBorder = Set.copyOf(landBorder);
    formerNames = List.copyOf(formerNames);
    if (states.isEmpty()) {
      throw new IllegalArgumentException("a locality without a state: " + code);
    }
  }

  /// Its state on a day, empty before it was.
  public Optional<State> on(LocalDate date) {
    return states.stream().filter(state -> state.holdsOn(date)).findFirst();
  }

  /// The newest full name, such as `Tỉnh Nghệ An`.
  public String fullNameVi() {
    return states.getLast().fullName();
  }

  /// The full name in a state: Tỉnh Nghệ An, Nghe An Province.
  public BilingualText fullName(State state) {
    var kind = name.en().endsWith("City") ? "" : state.kind() == Kind.CITY ? " City" : " Province";
    return BilingualText.of(state.fullName(), name.en() + kind);
  }

  /// The newest kind.
  public Kind kind() {
    return states.getLast().kind();
  }
}
