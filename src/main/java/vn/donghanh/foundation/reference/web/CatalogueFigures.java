package vn.donghanh.foundation.reference.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Partnership;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Sources;
import vn.donghanh.foundation.reference.TradeAgreements;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.HomeFigure;

/// The catalogues' figures on the home page, counted from what the catalogues hold in memory.
@Configuration(proxyBeanMethods = false)
class CatalogueFigures {
  private static final int AGREEMENTS = 30;
  private static final int PARTNERSHIPS = 40;

  @Bean
  HomeFigure tradeAgreementsInForce(TradeAgreements agreements, Sources sources) {
    return new Counted(AGREEMENTS) {
      @Override
      public Shown shown(Frame frame) {
        var inForce = agreements.all().stream().filter(agreement -> agreement.inForce(frame.today())).toList();
        var checked = inForce.stream().filter(agreement -> agreement.source().confirmed()).count();
        return shown(frame, "reference.home.agreements", inForce.size(), checked, sources.of("ftas", "agreement"), "/danh-muc/hiep-dinh?tinh-trang=in-force");
      }
    };
  }

  /// The official total leaves the special relations out: `counted` says which are in it.
  @Bean
  HomeFigure comprehensivePartners(Countries countries, Sources sources) {
    return new Counted(PARTNERSHIPS) {
      @Override
      public Shown shown(Frame frame) {
        var counted = partnerships(countries).stream().filter(Partnership::counted).toList();
        var checked = counted.stream().filter(partnership -> partnership.verification() != Verification.REFERENCE).count();
        return shown(frame, "reference.home.partnerships", counted.size(), checked, sources.of("countries", "partnership"), "/quoc-gia?khuon-kho=" + CountryController.COUNTED);
      }
    };
  }

  private static List<Partnership> partnerships(Countries countries) {
    return countries.all().stream().map(Country::partnership).filter(Objects::nonNull).toList();
  }

  private abstract static class Counted implements HomeFigure {
    private final int order;

    Counted(int order) {
      this.order = order;
    }

    @Override
    public int order() {
      return order;
    }

    static Shown shown(Frame frame, String label, int number, long checked, Source source, String list) {
      var origin = Objects.requireNonNullElse(source.address(), "");
      var host = origin.isEmpty() ? "" : URI.create(origin).getHost();
      var cited = new vn.donghanh.foundation.site.Source(frame.t("reference.home.source", host, frame.date(source.asOf())), origin);
      return new Shown(number, frame.t(label), frame.t("reference.home.note", checked), cited, list);
    }
  }
}
