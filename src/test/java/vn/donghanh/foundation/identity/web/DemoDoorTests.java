package vn.donghanh.foundation.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.ForwardedHeaderFilter;

/// The demonstration answers this machine only, also where the settings say to believe a proxy.
class DemoDoorTests {

  @Test
  void who_comes_through_a_proxy_stays_outside_also_when_the_proxy_is_believed() throws ServletException, IOException {
    var request = request("donghanh.example");
    request.addHeader("X-Forwarded-Host", "localhost");
    request.addHeader("X-Forwarded-For", "127.0.0.1");
    assertThat(status(request)).isEqualTo(421);
  }

  @Test
  void another_host_stays_outside_and_this_machine_comes_in() throws ServletException, IOException {
    assertThat(status(request("donghanh.example"))).isEqualTo(421);
    assertThat(status(request("localhost"))).isEqualTo(200);
  }

  private static MockHttpServletRequest request(String host) {
    var request = new MockHttpServletRequest("GET", "/");
    request.setServerName(host);
    request.setRemoteAddr("127.0.0.1");
    return request;
  }

  private static int status(MockHttpServletRequest request) throws ServletException, IOException {
    var response = new MockHttpServletResponse();
    var page = new HttpServlet() {
      private static final long serialVersionUID = 1L;

      @Override
      protected void service(jakarta.servlet.http.HttpServletRequest asked, jakarta.servlet.http.HttpServletResponse answer) {
        answer.setStatus(200);
      }
    };
    new MockFilterChain(page, new ForwardedHeaderFilter(), new DemoDoor()).doFilter(request, response);
    return response.getStatus();
  }
}
