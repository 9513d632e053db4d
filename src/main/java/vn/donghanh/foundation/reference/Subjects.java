package vn.donghanh.foundation.reference;

import vn.donghanh.Subject;

/// Đối tượng của danh mục: by which subject an entry is known to panels, the journal and the search.
public final class Subjects {
  public static final String MODULE = "reference";

  private Subjects() {}

  public static Subject of(Locality locality) {
    return locality(locality.code());
  }

  public static Subject of(Country country) {
    return country(country.code());
  }

  public static Subject of(Mission mission) {
    return Subject.of(MODULE, "mission/" + mission.id());
  }

  public static Subject of(TradeAgreement agreement) {
    return Subject.of(MODULE, "agreement/" + agreement.code());
  }

  public static Subject of(Sector sector) {
    return sector(sector.code());
  }

  public static Subject of(Body body) {
    return Subject.of(MODULE, "body/" + body.id());
  }

  public static Subject locality(String code) {
    return Subject.of(MODULE, "locality/" + code);
  }

  public static Subject country(String code) {
    return Subject.of(MODULE, "country/" + code);
  }

  public static Subject sector(String code) {
    return Subject.of(MODULE, "sector/" + code);
  }

  /// True when it is an entry of this catalogue, such as `country`.
  public static boolean is(Subject subject, String catalogue) {
    return subject.module().equals(MODULE) && subject.id().startsWith(catalogue + "/");
  }

  /// The code of the entry, such as `IND`.
  public static String code(Subject subject) {
    return subject.id().substring(subject.id().indexOf('/') + 1);
  }
}
