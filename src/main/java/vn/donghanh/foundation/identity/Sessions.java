package vn.donghanh.foundation.identity;

import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// Các phiên: the open sessions of a person, on whichever node or device.
@Component
public class Sessions {
  private final FindByIndexNameSessionRepository<? extends Session> kept;

  Sessions(FindByIndexNameSessionRepository<? extends Session> kept) {
    this.kept = kept;
  }

  /// How many sessions of this person are open.
  public int open(UUID account) {
    return kept.findByPrincipalName(account.toString()).size();
  }

  /// Ends every session of this person.
  public void end(UUID account) {
    kept.findByPrincipalName(account.toString()).keySet().forEach(kept::deleteById);
  }

  /// Ends every session of this person but one.
  public void endOthers(UUID account, String stays) {
    kept.findByPrincipalName(account.toString()).keySet().stream().filter(id -> !id.equals(stays)).forEach(kept::deleteById);
  }
}
