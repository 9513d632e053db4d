package vn.donghanh.foundation.tasks;

/// Việc đang mở: a duty as its reader finds it on the list.
public record OpenDuty(long id, Duty duty, DutyGroup group) {}
