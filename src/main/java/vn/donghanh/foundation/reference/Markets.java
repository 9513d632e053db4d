package vn.donghanh.foundation.reference;

import static vn.donghanh.foundation.reference.db.Tables.MARKET;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;

/// Các thị trường: the groups first, then each country and territory by its Vietnamese name.
/// Viet Nam itself and places without people are none.
@Component
public class Markets extends Catalogue<Market> {
  private final DSLContext sql;
  private final Countries countries;

  Markets(DSLContext sql, Countries countries) {
    this.sql = sql;
    this.countries = countries;
    refresh();
  }

  /// The alpha-3 codes that the named markets stand for; a code that names no market stands for nothing.
  public Set<String> countries(Collection<String> marketCodes) {
    return marketCodes.stream().flatMap(code -> find(code).stream()).flatMap(market -> market.countries().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The group a country belongs to first of all, such as South Asia for India.
  public java.util.Optional<Market> groupOf(String country) {
    return all().stream().filter(market -> market.group() && market.countries().contains(country)).findFirst();
  }

  @Override
  List<Kept<Market>> read() {
    var groups = sql.selectFrom(MARKET).where(MARKET.WITHDRAWN.isFalse()).orderBy(MARKET.NAME_VI).fetch(row -> new Market(
        row.getCode(), BilingualText.of(row.getNameVi(), row.getNameEn()), Set.of(row.getCountries())));
    var inhabited = groups.stream().flatMap(group -> group.countries().stream()).collect(Collectors.toSet());
    var all = new ArrayList<Kept<Market>>();
    groups.stream().sorted(Names.by(group -> group.name().vi())).forEach(group -> all.add(new Kept<>(group.code(), group, false)));
    countries.all().stream().filter(country -> inhabited.contains(country.code())).forEach(country ->
        all.add(new Kept<>(country.code(), new Market(country.code(), country.name(), Set.of(country.code())), false)));
    return all;
  }
}
