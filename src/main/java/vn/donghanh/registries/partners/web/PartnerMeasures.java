package vn.donghanh.registries.partners.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.donghanh.Actor;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Measure;
import vn.donghanh.registries.partners.PartnerCounts;

/// The numbers of partners beside the catalogues: by sector and by country.
@Configuration(proxyBeanMethods = false)
class PartnerMeasures {

  @Bean
  Measure partnersBySector(PartnerCounts counts) {
    return new Partners("sector", ListAddress.SECTOR, counts::bySector);
  }

  @Bean
  Measure partnersByCountry(PartnerCounts counts) {
    return new Partners("country", ListAddress.COUNTRY, counts::byCountry);
  }

  private record Partners(String catalogue, String filter, Function<Actor, Map<String, Integer>> count) implements Measure {
    private static final List<Integer> STEPS = List.of(1, 3, 6, 10, 20);

    @Override
    public String word() {
      return "doi-tac";
    }

    @Override
    public int order() {
      return 20;
    }

    @Override
    public Counted counted(Frame frame) {
      return new Counted(frame.t("partners.measure"), "partners.measure.unit", count.apply(frame.actor()), STEPS,
          ListAddress.PATH + "?" + filter + "={code}", null);
    }
  }
}
