package vn.donghanh.foundation.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Không tìm thấy: there is no such record, or none for this person; the page does not say which.
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class Missing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Missing() {
    super("missing", null, false, false);
  }
}
