package vn.donghanh.foundation.journal;

import static vn.donghanh.Role.ADMINISTRATOR;
import static vn.donghanh.Role.AUDITOR;

import java.util.Set;
import vn.donghanh.Permission;
import vn.donghanh.Role;

/// Quyền về nhật ký: who reads the journal, and who keeps the outgoing mail moving.
public enum JournalPermission implements Permission {
  /// Reads who did what and when, and has the chain checked.
  READ(JournalPermission.READ_CODE, AUDITOR, ADMINISTRATOR),
  /// Reads what was changed, before and after: an administrator sees no business record by that role alone.
  DETAILS("journal.details", AUDITOR),
  /// Sees the state of outgoing mail, never its words.
  MAIL(JournalPermission.MAIL_CODE, ADMINISTRATOR);

  public static final String READ_CODE = "journal.audit";
  public static final String MAIL_CODE = "journal.mail";

  private final String code;
  private final Set<Role> heldBy;

  JournalPermission(String code, Role... heldBy) {
    this.code = code;
    this.heldBy = Set.of(heldBy);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Set<Role> heldBy() {
    return heldBy;
  }
}
