package vn.donghanh.foundation.reference;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.search.Alias;
import vn.donghanh.foundation.search.AliasSource;

/// Tên của địa phương: the full name of a locality names it; who asks for a former province also means what it is now
/// part of, not the other way round.
@Component
class LocalityNames implements AliasSource {
  private final Localities localities;

  LocalityNames(Localities localities) {
    this.localities = localities;
  }

  @Override
  public List<Alias> aliases() {
    return Stream.concat(
        localities.all().stream().flatMap(locality -> locality.states().stream().map(Locality.State::fullName)
            .filter(full -> !full.equals(locality.name().vi())).map(full -> Alias.of(full, locality.name().vi()))),
        localities.renamed().stream().flatMap(unit -> localities.find(unit.newCode()).stream().map(whole ->
            Alias.partOf(List.of(unit.name(), "tỉnh " + unit.name()), whole.name().vi())))).toList();
  }
}
