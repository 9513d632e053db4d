package vn.donghanh.registries.partners;

import java.util.Locale;

/// Loại đối tác: what sort of organisation a partner is.
public enum PartnerKind {
  COMPANY,
  TRADE_PROMOTION,
  BUSINESS_ASSOCIATION,
  DEVELOPMENT_AGENCY,
  MULTILATERAL,
  GOVERNMENT_BODY,
  LOCAL_AUTHORITY,
  LOCAL_GOVERNMENT_BODY,
  CITY_NETWORK,
  EMBASSY,
  CONSULATE_GENERAL,
  DELEGATION,
  UNIVERSITY,
  CULTURAL_INSTITUTE,
  FOUNDATION_NGO,
  OVERSEAS_ASSOCIATION,
  OVERSEAS_EXPERT;

  /// The message key of its name.
  public String key() {
    return "partners.kind." + word();
  }

  /// The word that files and addresses use.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// True for a person, whose record is personal data.
  public boolean isPerson() {
    return this == OVERSEAS_EXPERT;
  }

  /// True for overseas Vietnamese, who have a list of their own.
  public boolean isOverseas() {
    return this == OVERSEAS_EXPERT || this == OVERSEAS_ASSOCIATION;
  }

  /// False for bodies of many states or cities: they stand for no country, whatever their seat.
  boolean standsForItsSeat() {
    return this != MULTILATERAL && this != CITY_NETWORK;
  }
}
