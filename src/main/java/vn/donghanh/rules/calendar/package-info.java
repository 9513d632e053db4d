/// Lịch làm việc: working days, holidays, make-up days, deadlines and anniversaries, as pure rules: the same calendar and
/// the same dates give the same answer, and nobody here asks what day it is. Law: Civil Code 91/2015 articles 145–148
/// (counting), Labour Code 45/2019 articles 111–112 (days off), the yearly notices (swaps, make-up Saturdays).
/// What surprises: a day off that is only proposed counts as off, and a deadline that rests on it says so. May touch nothing.
@ApplicationModule(id = "calendar", displayName = "Lịch làm việc", allowedDependencies = {})
@NullMarked
package vn.donghanh.rules.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
