package vn.donghanh.foundation.reference.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Locality;
import vn.donghanh.foundation.reference.Sources;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.HomeMap;
import vn.donghanh.foundation.site.MapArea;
import vn.donghanh.foundation.site.Measure;
import vn.donghanh.foundation.site.Source;

/// Bản đồ 34 địa phương: the localities of today, shaded by what a module counts of each.
@Component
class LocalityMap implements HomeMap {
  /// Numbers beyond this are read by "from … on", not by "… to …".
  private static final int LARGE = 10_000;

  private final Localities localities;
  private final ObjectProvider<Measure> measures;

  LocalityMap(Localities localities, ObjectProvider<Measure> measures) {
    this.localities = localities;
    this.measures = measures;
  }

  @Override
  public Drawn drawn(Frame frame, String word) {
    var all = measures.stream().filter(it -> it.catalogue().equals("locality")).sorted(Comparator.comparingInt(Measure::order)).toList();
    var measure = all.stream().filter(it -> it.word().equals(word)).findFirst().orElse(all.getFirst());
    var counted = measure.counted(frame);
    var areas = localities.all().stream().map(locality -> area(locality, counted, frame)).toList();
    return new Drawn(counted.title(), measure.word(), areas, legend(counted, frame),
        all.stream().map(it -> Choice.of(it.word(), frame.t("reference.measure." + it.word()))).toList(), counted.source());
  }

  private static MapArea area(Locality locality, Measure.Counted counted, Frame frame) {
    var name = frame.t(locality.name());
    var number = counted.of(locality.code());
    return new MapArea(locality.code(), name, frame.number(number), name + ": " + frame.t(counted.unit(), number),
        counted.shade(locality.code()), "/dia-phuong/" + locality.code(), counted.address(locality.code()));
  }

  private List<String> legend(Measure.Counted counted, Frame frame) {
    var steps = counted.steps();
    var large = steps.getLast() > LARGE;
    var words = new ArrayList<String>();
    words.add(localities.all().stream().allMatch(it -> counted.shade(it.code()) > 0) ? "" : frame.t("site.map.none"));
    for (var step = 0; step < steps.size(); step++) {
      var from = steps.get(step);
      var next = step + 1 < steps.size() ? steps.get(step + 1) : Integer.valueOf(0);
      if (next == 0 || large && step > 0) {
        words.add(frame.t("site.map.from", frame.number(from)));
      } else if (large) {
        words.add(frame.t("site.map.under", frame.number(next)));
      } else {
        words.add(next - from == 1 ? frame.number(from) : from + "–" + (next - 1));
      }
    }
    return words;
  }

  /// Dân số: the registered figure of the resolution that arranged the units.
  @Component
  static class Population implements Measure {
    private static final int ORDER = 90;
    private static final List<Integer> STEPS = List.of(1, 1_500_000, 2_500_000, 3_500_000, 5_000_000);

    private final Localities localities;
    private final Sources sources;

    Population(Localities localities, Sources sources) {
      this.localities = localities;
      this.sources = sources;
    }

    @Override
    public String word() {
      return "dan-so";
    }

    @Override
    public int order() {
      return ORDER;
    }

    @Override
    public String catalogue() {
      return "locality";
    }

    @Override
    public Counted counted(Frame frame) {
      var numbers = localities.all().stream().collect(java.util.stream.Collectors.toMap(Locality::code, Locality::population));
      var source = sources.of("localities", "area");
      return new Counted(frame.t("reference.column.population"), "reference.measure.population.unit", numbers, STEPS, "",
          new Source(frame.t("reference.source.as-of", source.label(), frame.date(source.asOf())), Objects.requireNonNullElse(source.address(), "")));
    }
  }
}
