package vn.donghanh.registries.needs;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Role;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.database.DemoScene;

/// Đặt hàng trình diễn: one real order as a newspaper states it, with its source, and a few invented ones that say so.
@Component
class NeedScene implements DemoScene {
  /// The order that the province of Nghệ An made on 6 January 2025, as the article of this name reports it.
  static final String ARTICLE = "003_dd43f12d7c343f2c.txt";

  private final Needs needs;
  private final Today today;

  NeedScene(Needs needs, Today today) {
    this.needs = needs;
    this.today = today;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void play() {
    needs.add(published(), Actor.PLATFORM);
    var danang = officer("LOC-48-NV", "48", "Đặng Thị Giả Định (ví dụ)", "Sở Ngoại vụ thành phố Đà Nẵng");
    answered(danang);
    late(officer("LOC-31-NV", "31", "Mai Văn Giả Định (ví dụ)", "Sở Ngoại vụ thành phố Hải Phòng"));
    needs.add(need("Ví dụ: tuyển điều dưỡng đi thực tập tại Nhật Bản", "Example: nurses for traineeships in Japan",
        "Ví dụ trình diễn: tìm bệnh viện, trường đào tạo tiếp nhận học viên điều dưỡng.", Set.of("EDU-LAB", "HEA-HOS"),
        Set.of("JPN"), Set.of(Ask.LABOUR, Ask.TRAINING), officer("LOC-40-NV", "40", "Nguyễn Thị Ví Dụ (ví dụ)", "Sở Ngoại vụ tỉnh Nghệ An"), false),
        Actor.PLATFORM);
  }

  private static Need published() {
    var wish = new Wish(
        BilingualText.of("Kết nối đối tác Đông Nam Á, Đông Bắc Á, Hoa Kỳ, Ấn Độ và EU",
            "Partners in South-East Asia, North-East Asia, the United States, India and the EU"),
        "Ghi nhận từ bài báo nêu ở mục Nguồn: ngày 06/01/2025, lãnh đạo tỉnh Nghệ An đề nghị Bộ Ngoại giao giúp nối với "
            + "các khu vực và nước nêu ở mục Thị trường; tiếp cận tập đoàn đa quốc gia, tổ chức quốc tế, hiệp hội doanh nghiệp; "
            + "vào các cơ chế hợp tác quốc tế cấp địa phương; thu hút đầu tư vào các lĩnh vực nêu ở mục Lĩnh vực.",
        Set.of("DIG", "DIG-SEM", "ENE", "ENE-REN", "ENE-CIR"), Set.of("SEA", "NEA", "USA", "IND", "EU"),
        Set.of("COMPANY", "MULTILATERAL", "BUSINESS_ASSOCIATION"), Set.of(Ask.ACCESS, Ask.MECHANISM, Ask.INVESTMENT),
        "", Set.of(), "", null, "", false);
    return new Need(NeedId.fresh(), 0, "40", Origin.PUBLISHED, ARTICLE, wish,
        List.of(new Party("LOC-40-UBND", true, 100), new Party("LOC-40-NV", false, 0)));
  }

  private void answered(Actor danang) {
    var tokyo = new Actor("demo", "Vũ Văn Mẫu (ví dụ)", "EMB-TOKYO", "Đại sứ quán Việt Nam tại Nhật Bản", null, "EMB-TOKYO", Set.of(Role.MISSION_OFFICER));
    var need = need("Ví dụ: tìm đối tác thiết kế vi mạch ở Nhật Bản và Hoa Kỳ", "Example: chip-design partners in Japan and the United States",
        "Ví dụ trình diễn: mời doanh nghiệp và trường cùng mở chương trình đào tạo kỹ sư thiết kế vi mạch.",
        Set.of("DIG-SEM"), Set.of("JPN", "USA"), Set.of(Ask.INVESTMENT, Ask.TRAINING), danang, false);
    var sent = daysAgo(12);
    var clocks = needs.clocks();
    var now = moment(sent);
    need.address("EMB-TOKYO", danang, now, clocks);
    need.address("EMB-WASHINGTON-D-C", danang, now, clocks);
    need.send(needs.nextNumber(sent.getYear()), danang, now, clocks);
    var part = need.parts().getFirst().id();
    need.take(part, "EMB-TOKYO", tokyo, moment(daysAgo(11)));
    need.assign(part, tokyo.name(), tokyo, moment(daysAgo(11)));
    need.answer(part, "Ví dụ trình diễn: hai hiệp hội đã nhận lời trao đổi trực tuyến; đề nghị địa phương gửi tài liệu giới thiệu bằng tiếng Anh.",
        List.of(), tokyo, moment(daysAgo(2)));
    needs.add(need, Actor.PLATFORM);
  }

  private void late(Actor haiphong) {
    var need = need("Ví dụ: đưa nông sản chế biến vào chuỗi siêu thị Hàn Quốc", "Example: processed farm goods for Korean supermarkets",
        "Ví dụ trình diễn: cần biết điều kiện kiểm dịch và nhà nhập khẩu quan tâm.", Set.of("AGR-CRO", "IND-FOO"), Set.of("KOR"),
        Set.of(Ask.EXPORT, Ask.INFORMATION), haiphong, true);
    var sent = daysAgo(30);
    var clocks = needs.clocks();
    need.address("EMB-SEOUL", haiphong, moment(sent), clocks);
    need.send(needs.nextNumber(sent.getYear()), haiphong, moment(sent), clocks);
    needs.add(need, Actor.PLATFORM);
  }

  private static Need need(String vi, String en, String description, Set<String> sectors, Set<String> markets, Set<Ask> asks,
      Actor by, boolean ministryOnly) {
    var wish = new Wish(BilingualText.of(vi, en), description, sectors, markets, Set.of(), asks, "", Set.of(), "", null, "", ministryOnly);
    return new Need(NeedId.fresh(), 0, String.valueOf(by.locality()), Origin.DEMO, "", wish,
        List.of(new Party(String.valueOf(by.body()), true, 100)));
  }

  private static Actor officer(String body, String locality, String name, String bodyName) {
    return new Actor("demo", name, body, bodyName, locality, null, Set.of(Role.LOCALITY_OFFICER));
  }

  private LocalDate daysAgo(int days) {
    return today.date().minusDays(days);
  }

  private static java.time.Instant moment(LocalDate day) {
    return day.atTime(LocalTime.of(9, 0)).atZone(Today.VIET_NAM).toInstant();
  }
}
