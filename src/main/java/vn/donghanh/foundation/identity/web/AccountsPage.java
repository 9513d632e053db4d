package vn.donghanh.foundation.identity.web;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import vn.donghanh.foundation.identity.AccountFilter;
import vn.donghanh.foundation.identity.AccountRow;
import vn.donghanh.foundation.reference.Body;

/// What the administrator's list shows.
public record AccountsPage(AccountFilter filter, List<AccountRow> rows, int count, List<Body> bodies) {

  /// The address of another page of the same list, empty where there is none.
  public String address(int step) {
    var page = filter.page() + step;
    var last = Math.max(1, (count + AccountFilter.PAGE - 1) / AccountFilter.PAGE);
    if (page < 1 || page > last) {
      return "";
    }
    var address = UriComponentsBuilder.fromPath("/quan-tri/tai-khoan").queryParam("trang", page);
    if (!filter.words().isEmpty()) {
      address.queryParam("q", filter.words());
    }
    if (filter.body() != null) {
      address.queryParam("co-quan", filter.body());
    }
    if (filter.state() != null) {
      address.queryParam("trang-thai", filter.state());
    }
    return address.encode().toUriString();
  }

  /// The name of a body, its id where it is unknown.
  public String bodyName(String id, boolean english) {
    return bodies.stream().filter(body -> body.id().equals(id)).findFirst()
        .map(body -> english && !body.name().en().isBlank() ? body.name().en() : body.name().vi()).orElse(id);
  }
}
