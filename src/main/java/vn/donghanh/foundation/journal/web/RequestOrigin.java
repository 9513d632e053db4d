package vn.donghanh.foundation.journal.web;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.donghanh.foundation.journal.Origin;

/// The address of the request that this thread answers.
@Component
class RequestOrigin implements Origin {

  @Override
  public String address() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? request.getRequest().getRemoteAddr() : "";
  }
}
