package vn.donghanh.registries.partners;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.site.OneTimeLinks;

/// Lời mời tự sửa hồ sơ: a one-time link in a letter, by which a partner suggests changes to its own record. It stands in
/// the letter that leaves and nowhere else.
@Component
class Invitations {
  static final String PURPOSE = "partners.suggest";
  static final int DAYS = 14;

  private final OneTimeLinks links;
  private final String address;

  Invitations(OneTimeLinks links, @Value("${donghanh.address:}") String address) {
    this.links = links;
    this.address = address.replaceAll("/+$", "");
  }

  boolean ready() {
    return !address.isEmpty();
  }

  /// The lines under a letter, in both languages; an older link for this partner is worthless from now on.
  String lines(Partner partner) {
    if (!ready()) {
      throw Refusal.at("invite", "partners.suggest.no-address");
    }
    var link = address + "/de-nghi-sua/" + links.make(PURPOSE, partner.subject(), Duration.ofDays(DAYS));
    return """


        Đề nghị sửa thông tin về Quý cơ quan trên nền tảng Đồng Hành (liên kết dùng một lần, trong %1$d ngày):
        Suggest changes to what the platform Đồng Hành says about you (one-time link, valid for %1$d days):
        %2$s""".formatted(DAYS, link + "?lang=en");
  }
}
