package vn.donghanh.registries.profiles;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.registries.profiles.db.tables.records.InitiativeRecord;
import vn.donghanh.registries.profiles.db.tables.records.ProgressRecord;

/// From initiatives to rows and back.
final class InitiativeRows {

  private InitiativeRows() {}

  static InitiativeRecord row(Initiative initiative) {
    var row = new InitiativeRecord();
    var plan = initiative.plan();
    row.setId(initiative.id().value());
    row.setVersion(initiative.version());
    row.setLocality(initiative.locality());
    row.setSpearhead(initiative.spearhead() == null ? null : initiative.spearhead().value());
    row.setTitle(plan.title().vi());
    row.setTitleEn(plan.title().en());
    row.setTitleStale(plan.title().stale());
    row.setAbout(plan.about().vi());
    row.setAboutEn(plan.about().en());
    row.setAboutStale(plan.about().stale());
    row.setOwnerBody(plan.owner());
    row.setOwnerNote(plan.ownerNote());
    row.setBudget(plan.budget().name());
    row.setBudgetNote(plan.budgetNote());
    row.setReturns(plan.returns().vi());
    row.setReturnsEn(plan.returns().en());
    row.setReturnsStale(plan.returns().stale());
    row.setStartMonth(plan.start().atDay(1));
    row.setEndMonth(plan.end().atDay(1));
    row.setState(initiative.state().name());
    row.setStopReason(initiative.stopReason());
    row.setCreatedOn(initiative.createdOn());
    row.setUpdatedOn(initiative.updatedOn());
    var published = initiative.publishedAt();
    row.setPublishedAt(published == null ? null : published.atOffset(ZoneOffset.UTC));
    return row;
  }

  static Initiative initiative(InitiativeRecord row, Desk desk) {
    var plan = new Plan(new BilingualText(row.getTitle(), row.getTitleEn(), row.getTitleStale()),
        new BilingualText(row.getAbout(), row.getAboutEn(), row.getAboutStale()), row.getOwnerBody(), row.getOwnerNote(),
        BudgetSource.valueOf(row.getBudget()), row.getBudgetNote(),
        new BilingualText(row.getReturns(), row.getReturnsEn(), row.getReturnsStale()), month(row.getStartMonth()), month(row.getEndMonth()));
    return new Initiative(new InitiativeId(row.getId()), row.getVersion(), desk, serves(row), plan, InitiativeState.valueOf(row.getState()),
        row.getStopReason(), row.getCreatedOn(), row.getUpdatedOn(), row.getPublishedAt() == null ? null : row.getPublishedAt().toInstant());
  }

  static ProgressRecord row(InitiativeId initiative, Progress progress) {
    var row = new ProgressRecord();
    row.setId(progress.id());
    row.setInitiative(initiative.value());
    row.setOnDay(progress.on());
    row.setSaid(progress.said().vi());
    row.setSaidEn(progress.said().en());
    row.setStateFrom(progress.from().name());
    row.setStateTo(progress.to().name());
    row.setByName(progress.byName());
    row.setByBody(progress.byBody());
    row.setAt(progress.at().atOffset(ZoneOffset.UTC));
    return row;
  }

  static Progress progress(ProgressRecord row) {
    return new Progress(row.getId(), row.getOnDay(), BilingualText.of(row.getSaid(), row.getSaidEn()), InitiativeState.valueOf(row.getStateFrom()),
        InitiativeState.valueOf(row.getStateTo()), row.getByName(), row.getByBody(), row.getAt().toInstant());
  }

  private static @Nullable SpearheadId serves(InitiativeRecord row) {
    return row.getSpearhead() == null ? null : new SpearheadId(row.getSpearhead());
  }

  private static YearMonth month(LocalDate first) {
    return YearMonth.from(first);
  }
}
