package vn.donghanh.registries.opportunities;

import static vn.donghanh.registries.opportunities.Direction.OFFER;
import static vn.donghanh.registries.opportunities.Direction.REQUEST;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Role;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.database.DemoScene;

/// Cơ hội trình diễn: invented offers and requests that say so, in every kind and at every stage; the firms and people in
/// them do not exist.
@Component
class OpportunityScene implements DemoScene {
  private static final String SAYS = "Ví dụ trình diễn, không phải cơ hội có thật. ";
  private static final String SAYS_EN = "Example for demonstration, not a real opportunity. ";

  private final Opportunities opportunities;
  private final Interests interests;
  private final Programmes programmes;
  private final Today today;

  OpportunityScene(Opportunities opportunities, Interests interests, Programmes programmes, Today today) {
    this.programmes = programmes;
    this.opportunities = opportunities;
    this.interests = interests;
    this.today = today;
  }

  @Override
  public int order() {
    return 45;
  }

  /// What is said of one invented opportunity.
  private record Line(Direction direction, OpportunityKind kind, String locality, String vi, String en, String what, String whatEn,
      String returns, String returnsEn, Set<String> sectors, Set<String> markets, @Nullable Scale scale) {}

  @Override
  public void play() {
    asked(seafood());
    goods();
    people();
    works();
    unfinished();
    programmes();
  }

  private Opportunity seafood() {
    return published(new Line(OFFER, OpportunityKind.INVESTMENT, "40", "mời đầu tư nhà máy chế biến thủy sản", "seafood processing plant seeks investor",
        "Cần nhà đầu tư góp vốn mở rộng dây chuyền cấp đông và chế biến sâu, công suất 5.000 tấn một năm; mong đối tác góp vốn, công nghệ bảo quản và mạng lưới phân phối. Điểm mới: truy xuất nguồn gốc từ tàu cá đến bàn ăn.",
        "An investor is sought to enlarge freezing and processing lines to 5,000 tonnes a year; the partner brings capital, preservation technology and distribution. New: tracing from the boat to the table.",
        "Đất sạch trong cụm công nghiệp, lao động có nghề, nguồn nguyên liệu ổn định", "Serviced land, skilled workers, steady raw material",
        Set.of("AGR-FIS", "IND-FOO"), Set.of("JPN", "KOR"), new Scale(2_000_000L, 5_000_000L, Currency.USD)), new Proposer("40", null, "", false), 40);
  }

  private void goods() {
    published(new Line(OFFER, OpportunityKind.TRADE, "48", "chào bán cà phê đặc sản rang xay", "roasted specialty coffee for export",
        "Doanh nghiệp tìm nhà nhập khẩu lâu dài cho cà phê rang xay đóng gói, mỗi tháng 20 tấn; mong đối tác có hệ thống bán lẻ. Lợi thế: có chứng nhận hữu cơ, giao hàng đúng mẻ rang trong 15 ngày.",
        "A firm seeks a long-term importer of packed roasted coffee, 20 tonnes a month; the partner should have retail outlets. Advantage: organic certificate, delivery within 15 days of roasting.",
        "Độc quyền theo vùng, mẫu thử miễn phí", "Regional exclusivity, free samples", Set.of("AGR-CRO", "IND-FOO"), Set.of("EU", "JPN"),
        new Scale(null, 1_200_000L, Currency.USD)), new Proposer("48", null, "Công ty Ví Dụ Cao Nguyên Số Một", true), 75);
    published(new Line(REQUEST, OpportunityKind.TECHNOLOGY, "31", "tìm công nghệ xử lý nước thải cảng", "port waste-water treatment technology wanted",
        "Tìm đối tác có công nghệ màng xử lý nước thải nhiễm dầu tại cảng, quy mô 3.000 m³ một ngày; mong đối tác thử nghiệm sáu tháng rồi chuyển giao. Điểm mới: dùng lại nước sau xử lý cho rửa bãi.",
        "A partner with membrane technology for oily port waste water is sought, 3,000 m³ a day; six months of trial, then transfer. New: the water is used again.",
        "Mặt bằng thử nghiệm, chi phí vận hành", "A trial site, running costs", Set.of("ENV-WAT", "TRA-LOG"), Set.of("KOR", "SGP"), null), Proposer.of("31"), 12);
  }

  private void people() {
    published(new Line(REQUEST, OpportunityKind.TRAINING, "40", "tìm nơi đào tạo điều dưỡng", "training places for nurses wanted",
        "Tìm bệnh viện, trường nhận 60 điều dưỡng mỗi năm học thực hành 12 tháng; mong đối tác cấp chứng chỉ và hỗ trợ tiếng. Lợi thế: học viên đã tốt nghiệp cao đẳng, có tiếng trình độ sơ cấp.",
        "A hospital or school is sought for 60 nurses a year, 12 months of practice with a certificate and language support. Advantage: college graduates with basic language.",
        "Học bổng của địa phương, cam kết trở về", "Local scholarships, a promise to return", Set.of("HEA-HOS", "EDU-LAB"), Set.of("JPN", "DEU"), null), Proposer.of("40"), 100);
    published(new Line(OFFER, OpportunityKind.CULTURE, "46", "mời cùng tổ chức tuần lễ nhã nhạc", "court-music week, partners invited",
        "Mời thành phố kết nghĩa cùng tổ chức tuần biểu diễn và trao đổi nghệ nhân vào mùa thu; mong đối tác lo địa điểm và truyền thông. Điểm mới: biểu diễn chung với dàn nhạc của nước bạn.",
        "Sister cities are invited to hold a week of performances and an exchange of artists in autumn; the partner provides venue and publicity. New: joint performance with the host's orchestra.",
        "Đoàn nghệ thuật, trang phục, đạo cụ", "Troupe, costumes, instruments", Set.of("TOU-HER", "TOU-EXC"), Set.of("FRA", "JPN", "KOR"), null), Proposer.of("46"), 20);
    published(new Line(REQUEST, OpportunityKind.AID, "11", "tìm nguồn viện trợ nước sạch cho điểm trường", "aid for clean water at schools wanted",
        "Tìm tổ chức phi chính phủ hỗ trợ hệ thống lọc nước cho 18 điểm trường vùng cao; mong đối tác tài trợ thiết bị và tập huấn. Lợi thế: địa phương góp công lắp đặt và vận hành.",
        "A non-governmental organisation is sought for water filters at 18 highland schools: equipment and training. Advantage: the locality installs and runs them.",
        "Công lắp đặt, người vận hành", "Installation and operators", Set.of("ENV-WAT", "HEA-SOC"), Set.of(), new Scale(1_500_000_000L, 3_000_000_000L, Currency.VND)), Proposer.of("11"), 55);
  }

  private void works() {
    published(new Line(OFFER, OpportunityKind.INVESTMENT, "24", "mời đầu tư trung tâm thiết kế vi mạch", "chip-design centre seeks investor",
        "Mời doanh nghiệp đặt trung tâm thiết kế vi mạch 200 kỹ sư; mong đối tác cùng đào tạo với trường. Lợi thế: gần khu công nghiệp điện tử, sẵn hạ tầng số.",
        "Firms are invited to open a chip-design centre for 200 engineers and to train with a university. Advantage: next to electronics parks, digital infrastructure in place.",
        "Ưu đãi thuế theo quy định, nhà cho chuyên gia", "Tax incentives by law, housing for experts", Set.of("DIG-SEM", "EDU-HIG"), Set.of("USA", "KOR", "IND"), new Scale(10_000_000L, null, Currency.USD)), Proposer.of("24"), 8);
    published(new Line(REQUEST, OpportunityKind.TRADE, "66", "tìm nhà nhập khẩu sầu riêng cấp đông", "importer of frozen durian wanted",
        "Hợp tác xã tìm nhà nhập khẩu sầu riêng cấp đông, 40 tấn mỗi vụ; mong đối tác đặt hàng trước và giúp kiểm dịch. Lợi thế: có mã số vùng trồng.",
        "A cooperative seeks an importer of frozen durian, 40 tonnes a season; orders in advance and help with quarantine. Advantage: registered growing areas.",
        "Giá theo hợp đồng dài hạn", "Long-term contract prices", Set.of("AGR-CRO", "TRA-EXP"), Set.of("CHN", "JPN"), null), Proposer.of("66"), 150);
    closing(published(new Line(OFFER, OpportunityKind.TECHNOLOGY, "79", "chào nền tảng đô thị thông minh nguồn mở", "open-source smart-city platform offered",
        "Chào chia sẻ nền tảng điều hành đô thị nguồn mở; mong thành phố bạn cùng phát triển. Điểm mới: chạy được trên máy chủ nhỏ.", "An open-source platform for running a city is shared; partner cities develop it further. New: runs on small servers.",
        "Mã nguồn, đào tạo từ xa", "Source code, remote training", Set.of("URB-SMA", "DIG-EGOV"), Set.of("SGP", "KOR"), null), Proposer.of("79"), 200));
    published(new Line(REQUEST, OpportunityKind.INVESTMENT, "40", "tìm nhà đầu tư kho lạnh nông sản", "investor for a farm cold store wanted",
        "Tìm nhà đầu tư kho lạnh 10.000 pallet cạnh ga đường sắt; mong đối tác vận hành 20 năm.", "An investor is sought for a 10,000-pallet cold store by the railway, to run it for 20 years.",
        "Đất sạch 4 ha", "Four hectares of serviced land", Set.of("TRA-LOG", "AGR-CRO"), Set.of("JPN", "SGP"), new Scale(8_000_000L, 12_000_000L, Currency.USD)), Proposer.of("40"), 350);
  }

  private void unfinished() {
    var author = officer("40", "LOC-40-NV", "Nguyễn Thị Ví Dụ (ví dụ)");
    var waiting = made(new Line(OFFER, OpportunityKind.TRAINING, "40", "mời trường nước ngoài mở lớp tiếng", "language classes by a foreign school welcome",
        "Mời trường ngoại ngữ mở lớp cho lao động trẻ; mong đối tác cử giáo viên.", "A language school is invited to teach young workers; the partner sends teachers.", "Phòng học, ký túc xá", "Classrooms, dormitory",
        Set.of("EDU-VOC"), Set.of("JPN", "KOR", "DEU"), null), Proposer.of("40"), author);
    waiting.submit(author, at(2));
    opportunities.add(waiting, Actor.PLATFORM);
    opportunities.add(made(new Line(REQUEST, OpportunityKind.TRADE, "40", "tìm người mua hàng mây tre đan", "buyer of rattan goods wanted", "", "", "", "",
        Set.of("IND-CRA"), Set.of("DEU"), null), Proposer.of("40"), author), Actor.PLATFORM);
  }

  /// Three invented calls: open, to come and closed.
  private void programmes() {
    var day = today.date();
    programme(ProgrammeKind.GRANT, "quỹ nhỏ cho nước sạch vùng cao", "small grants for clean water", "Tổ chức Ví Dụ Xanh (ví dụ)", day.minusDays(30), day.plusDays(60), Set.of("ENV-WAT"),
        new Scale(500_000_000L, 2_000_000_000L, Currency.VND));
    programme(ProgrammeKind.TRAINING, "học bổng điều dưỡng năm tới", "nursing scholarships next year", "Quỹ Kitahama Ví Dụ (ví dụ)", day.plusDays(40), day.plusDays(120), Set.of("HEA-HOS", "EDU-VOC"), null);
    programme(ProgrammeKind.RESEARCH, "nghiên cứu chung về vi mạch", "joint research on chips", "Viện Ví Dụ (ví dụ)", day.minusDays(200), day.minusDays(20), Set.of("DIG-SEM"), null);
  }

  private void programme(ProgrammeKind kind, String vi, String en, String funder, LocalDate opens, LocalDate closes, Set<String> sectors, @Nullable Scale amount) {
    programmes.put(new Programme(ProgrammeId.made(), 0, kind, BilingualText.of("Ví dụ: " + vi, "Example: " + en),
        BilingualText.of(SAYS + "Cơ quan địa phương, tổ chức phi lợi nhuận.", SAYS_EN + "Local authorities, non-profit organisations."), funder, null, opens, closes, amount,
        sectors, Set.of(), "", "Dữ liệu trình diễn – demonstration data", Origin.DEMO, Desks.MINISTRY_UNIT), null, Actor.PLATFORM);
  }

  private void closing(Opportunity opportunity) {
    var owner = officer(String.valueOf(opportunity.proposer().locality()), opportunity.owner(), "Người Ví Dụ (ví dụ)");
    opportunities.change(opportunity.id(), version(opportunity), owner, it -> it.end(new Ending(null, SAYS + "Hai thành phố đã ký biên bản chia sẻ mã nguồn.", at(5)), owner, today.date()));
  }

  /// One question that waits and one that was answered, of people who do not exist.
  private void asked(Opportunity opportunity) {
    interests.ask(opportunity.id(), Asker.outside("Aoi Example", "Example Foods Kitahama (example)", "JPN", "aoi@example.com"),
        SAYS_EN + "We run cold stores and would like to see the plant in spring.", Locale.ENGLISH, Actor.PLATFORM);
    var second = interests.ask(opportunity.id(), Asker.outside("Min Example", "Example Trading Busan (example)", "KOR", "min@example.com"),
        SAYS_EN + "Which volumes are certified today?", Locale.ENGLISH, Actor.PLATFORM);
    interests.answer(second.id(), second.version(), Reply.Verdict.ACCEPT, null, SAYS_EN + "We suggest a call next week; the department will send the figures.",
        officer("40", "LOC-40-NV", "Nguyễn Thị Ví Dụ (ví dụ)"));
  }

  private Opportunity published(Line line, Proposer proposer, int daysAgo) {
    var author = officer(line.locality(), body(line), "Nguyễn Thị Ví Dụ (ví dụ)");
    var reviewer = new Actor("00000000-0000-0000-0000-00000000de02", "Lê Thị Trình Diễn (ví dụ)", Desks.MINISTRY_UNIT, "Cục Ngoại vụ và Ngoại giao văn hóa", null, null, Set.of(Role.MINISTRY_OFFICER));
    var opportunity = made(line, proposer, author);
    opportunity.submit(author, at(daysAgo + 2));
    opportunity.review(new Review(UUID.randomUUID(), true, true, true, true, "", String.valueOf(reviewer.account()), reviewer.name(), Desks.MINISTRY_UNIT, at(daysAgo)),
        reviewer, today.date().minusDays(daysAgo), at(daysAgo));
    opportunities.add(opportunity, Actor.PLATFORM);
    return opportunity;
  }

  private static Opportunity made(Line line, Proposer proposer, Actor author) {
    var terms = new Terms(line.direction(), line.kind(), BilingualText.of("Ví dụ: " + line.vi(), "Example: " + line.en()),
        BilingualText.of(SAYS + line.what(), SAYS_EN + line.whatEn()), BilingualText.of(line.returns(), line.returnsEn()), line.sectors(), line.markets(),
        line.scale(), "Dữ liệu trình diễn – demonstration data");
    var opportunity = new Opportunity(OpportunityId.fresh(), 0, Origin.DEMO, body(line), terms, proposer, new Opportunity.Desk(body(line), body(line)));
    return opportunity.restored(Life.DRAFT, List.of(String.valueOf(author.account())), List.of(), List.of());
  }

  private int version(Opportunity opportunity) {
    return opportunities.find(opportunity.id(), officer(String.valueOf(opportunity.proposer().locality()), opportunity.owner(), "Người Ví Dụ (ví dụ)"))
        .orElseThrow().opportunity().version();
  }

  private static String body(Line line) {
    return "LOC-" + line.locality() + "-NV";
  }

  private static Actor officer(String locality, String body, String name) {
    return new Actor("00000000-0000-0000-0000-00000000de01", name, body, body, locality, null, Set.of(Role.LOCALITY_OFFICER));
  }

  private Instant at(int daysAgo) {
    LocalDate day = today.date().minusDays(daysAgo);
    return day.atTime(LocalTime.of(9, 0)).atZone(Today.VIET_NAM).toInstant();
  }
}
