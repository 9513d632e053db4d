package vn.donghanh.registries.relations.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.donghanh.registries.relations.Occasion;

/// An anniversary as the home page announces it.
///
/// @param days from today until the day, 0 when it is today
public record NextOccasion(Occasion occasion, long days) {

  static NextOccasion of(Occasion occasion, LocalDate today) {
    return new NextOccasion(occasion, ChronoUnit.DAYS.between(today, occasion.anniversary().from()));
  }

  /// The record that the anniversary belongs to.
  public String address() {
    return AnniversariesPage.address(occasion.fact());
  }

  public String kindKey() {
    return switch (occasion.fact().kind()) {
      case DIPLOMATIC_RELATIONS -> "relations.home.of-the-state";
      case LOCAL_RELATION -> "relations.home.of-localities";
    };
  }
}
