package vn.donghanh.foundation.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;
import vn.donghanh.Gate;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.PublicPages;

/// Sơ đồ trang: what search engines may read and where it is; each module names its own pages.
@Controller
@Gate(Gate.PUBLIC)
class SiteMapController {
  /// The protocol allows as many in one file.
  private static final int MOST = 50_000;
  private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  /// Pages for one person, answers to what somebody typed, and acts.
  private static final List<String> CLOSED = List.of("/hoi-dap/", "/quan-tam/", "/tim-kiem", "/dang-nhap", "/nhung/", "/viec-cua-toi", "/tai-khoan");

  private final List<PublicPages> owners;
  private final String publicAddress;

  SiteMapController(ObjectProvider<PublicPages> owners, @Value("${donghanh.address:}") String publicAddress) {
    this.owners = owners.stream().sorted(Comparator.comparing(PublicPages::name)).toList();
    this.publicAddress = publicAddress.replaceAll("/+$", "");
  }

  @GetMapping("/robots.txt")
  ResponseEntity<String> robots(HttpServletRequest request) {
    var text = Stream.of(Stream.of("User-agent: *"), CLOSED.stream().map(path -> "Disallow: " + path), Stream.of("Sitemap: " + house(request) + "/sitemap.xml"))
        .flatMap(lines -> lines).collect(Collectors.joining("\n", "", "\n"));
    return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(text);
  }

  @GetMapping("/sitemap.xml")
  ResponseEntity<String> index(HttpServletRequest request) {
    return xml("sitemapindex", "sitemap", owners.stream().map(owner -> house(request) + "/sitemap/" + owner.name() + ".xml"));
  }

  @GetMapping("/sitemap/{name:[a-z]+}.xml")
  ResponseEntity<String> part(@PathVariable String name, HttpServletRequest request) {
    var owner = owners.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow(Missing::new);
    return xml("urlset", "url", owner.addresses(MOST).stream().limit(MOST).map(address -> house(request) + address));
  }

  private static ResponseEntity<String> xml(String root, String each, Stream<String> addresses) {
    var text = addresses.map(address -> "<" + each + "><loc>" + HtmlUtils.htmlEscape(address) + "</loc></" + each + ">\n")
        .collect(Collectors.joining("", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + " xmlns=\"" + SPACE + "\">\n", "</" + root + ">\n"));
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(text);
  }

  private String house(HttpServletRequest request) {
    return publicAddress.isEmpty() ? ServletUriComponentsBuilder.fromRequestUri(request).replacePath("").replaceQuery(null).build().toUriString() : publicAddress;
  }
}
