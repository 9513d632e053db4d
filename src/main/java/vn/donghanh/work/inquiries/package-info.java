/// Hỏi đáp: what somebody outside asks a locality or a mission through the platform, and the answer, due in five working
/// days. Law: Decree 13/2023/NĐ-CP on personal data (who asks is told for what and how long, and may have it erased); no text
/// sets the five days, they are ours. Never public, never in the search. The check of a partner before one signs comes here too.
@ApplicationModule(id = "inquiries", displayName = "Hỏi đáp", allowedDependencies = {"calendar"})
@NullMarked
package vn.donghanh.work.inquiries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
