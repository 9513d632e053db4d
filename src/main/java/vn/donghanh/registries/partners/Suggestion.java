package vn.donghanh.registries.partners;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;

/// Đề nghị sửa: what a partner itself wants its record to say. Nothing changes before an officer has accepted it, field by
/// field, each with an answer that the partner reads.
///
/// @param before      the record as the partner saw it
/// @param after       as the partner wants it
/// @param who         how the one who suggests describes themselves, empty when they did not
/// @param decidedAt   null while nobody has answered
/// @param verdicts    empty while nobody has answered
public record Suggestion(
    long id, String partner, Profile before, Profile after, String who, Instant at, @Nullable Instant decidedAt, String decidedBody,
    Map<ProfileField, Verdict> verdicts) {
  /// What a partner may suggest; what it is and to whom it belongs is for us to say.
  public static final Set<ProfileField> OPEN = EnumSet.of(ProfileField.NAME, ProfileField.NAME_VI, ProfileField.SECTORS, ProfileField.WEBSITE, ProfileField.ABOUT);
  /// How many of one partner may wait for an answer. Ours, *mặc định*: more is a flood.
  public static final int MOST_OPEN = 3;
  /// Days within which an officer answers. Ours, *mặc định*: no text sets it.
  public static final int ANSWER_DAYS = 7;

  /// Trả lời cho một mục.
  ///
  /// @param reply what the partner reads; needed for what is turned down
  public record Verdict(boolean accepted, String reply) {
    public static final int REPLY = 1_000;
  }

  public Suggestion {
    verdicts = Map.copyOf(verdicts);
  }

  public Subject subject() {
    return Subject.of("partners", "suggestion-" + id);
  }

  public boolean open() {
    return decidedAt == null;
  }

  /// The fields it wants changed.
  public Set<ProfileField> fields() {
    return ProfileField.differing(before, after);
  }

  /// The fields that somebody has changed since the partner looked: accepting then replaces what it never saw.
  public Set<ProfileField> stale(Profile now) {
    var changed = ProfileField.differing(before, now);
    changed.retainAll(fields());
    return changed;
  }

  /// @throws Refusal when it was answered before, when a field has no answer, or when one is turned down without a word
  void answer(Map<ProfileField, Verdict> answers) {
    if (!open()) {
      throw new Refusal("partners.suggestion.answered");
    }
    for (var field : fields()) {
      var verdict = answers.get(field);
      if (verdict == null) {
        throw Refusal.at("v-" + field.word(), "site.error.missing");
      }
      if (!verdict.accepted() && verdict.reply().isBlank()) {
        throw Refusal.at("r-" + field.word(), "partners.suggestion.say-why");
      }
    }
  }
}
