/// Nhật ký và thông báo: what happened, who did it, who should be told: the chained audit, the thread
/// before/after, notices and mail. Law: QCVN 12:2026/BCA 3.9 (kept at least 12 months). Only this module sends mail.
@ApplicationModule(id = "journal", displayName = "Nhật ký và thông báo", allowedDependencies = {"site", "clock", "database"})
@NullMarked
package vn.donghanh.foundation.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
