package vn.donghanh.registries.partners;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Role;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.database.DemoScene;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Verification;

/// Đối tác trình diễn: two records of one invented firm, what it wants corrected, and a few invented experts and an
/// association. Each says in its name that it is an example.
@Component
class PartnerScene implements DemoScene {
  private static final Source EXAMPLE = new Source("Ví dụ trình diễn, không phải dữ liệu thật", null, Verification.REFERENCE, "");

  private final Partners partners;
  private final Interactions interactions;
  private final Verifications verifications;
  private final Experts experts;
  private final Suggestions suggestions;
  private final LookAlikes alike;
  private final Today today;

  PartnerScene(Partners partners, Interactions interactions, Verifications verifications, Experts experts, Suggestions suggestions,
      LookAlikes alike, Today today) {
    this.partners = partners;
    this.interactions = interactions;
    this.verifications = verifications;
    this.experts = experts;
    this.suggestions = suggestions;
    this.alike = alike;
    this.today = today;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void play() {
    var danang = actor("Đặng Thị Giả Định (ví dụ)", "LOC-48-NV", "Sở Ngoại vụ thành phố Đà Nẵng", "48", null, Role.LOCALITY_OFFICER);
    var tokyo = actor("Vũ Văn Mẫu (ví dụ)", "EMB-TOKYO", "Đại sứ quán Việt Nam tại Nhật Bản", null, "EMB-TOKYO", Role.MISSION_OFFICER);
    var nghean = actor("Nguyễn Thị Ví Dụ (ví dụ)", "LOC-40-NV", "Sở Ngoại vụ tỉnh Nghệ An", "40", null, Role.LOCALITY_OFFICER);
    twins(danang, tokyo);
    experts(tokyo, nghean);
  }

  private void twins(Actor danang, Actor tokyo) {
    var steel = partners.add(new Profile(PartnerKind.COMPANY, "Kitahama Steel (ví dụ)", "", "JPN", Set.of("JPN"), Set.of("IND-SUP"),
        "https://kitahama-steel.example", null, List.of(), "Ví dụ trình diễn: một doanh nghiệp không có thật."), EXAMPLE, danang);
    var twin = partners.add(new Profile(PartnerKind.COMPANY, "Kitahama Steel Co., Ltd. (ví dụ)", "Thép Kitahama (ví dụ)", "JPN", Set.of("JPN"),
        Set.of("IND-SUP", "ENE-CIR"), "", null, List.of(), ""), EXAMPLE, tokyo);
    interactions.note(steel.id(), Interaction.Kind.MEETING, today.date().minusDays(20), "Ví dụ: gặp tại Đà Nẵng", "Trao đổi về công nghiệp phụ trợ.", danang);
    interactions.note(twin.id(), Interaction.Kind.CALL, today.date().minusDays(9), "Ví dụ: gọi cho văn phòng", "Hỏi về tuyển kỹ sư.", tokyo);
    verifications.verify(twin.id(), new Verified(VerificationLevel.CONTACTED, Verified.Method.CONTACT, today.date().minusDays(9), today.date().plusYears(1),
        "Ví dụ trình diễn", tokyo.name(), tokyo.bodyName()), tokyo);
    alike.compare(steel.id());
    alike.compare(twin.id());
    var now = steel.profile();
    suggestions.store(steel, new Profile(now.kind(), now.name(), "Thép Kitahama (ví dụ)", now.country(), now.territory(), now.sectors(),
        "https://www.kitahama-steel.example/en", now.parent(), now.identifiers(), "Example for demonstration: special steel for machine parts."), "Example: overseas office");
  }

  private void experts(Actor tokyo, Actor nghean) {
    var chips = expert("Trần Thị Vi Mạch (ví dụ)", "JPN", Set.of("DIG-SEM"), new Expertise("Ví dụ: thiết kế vi mạch tương tự, 12 năm trong công nghiệp",
        Set.of("vi", "ja", "en"), "40", "", Set.of(ExpertOffer.TEACHING, ExpertOffer.ADVICE), "Dạy khóa ngắn hạn mỗi mùa hè."), everything(), tokyo);
    var energy = expert("Lê Văn Gió (ví dụ)", "JPN", Set.of("ENE-REN"), new Expertise("Ví dụ: điện gió ngoài khơi, đấu nối lưới điện",
        Set.of("vi", "en", "de"), "37", "Nam Định", Set.of(ExpertOffer.ADVICE, ExpertOffer.CONNECTION), ""), everything(), tokyo);
    expert("Phạm Thị Chưa Hỏi (ví dụ)", "DEU", Set.of("HEA-HOS"), new Expertise("Ví dụ: điều dưỡng lão khoa", Set.of("vi", "de"), "40", "",
        Set.of(ExpertOffer.TEACHING), ""), ExpertConsent.NOT_ASKED, nghean);
    var association = experts.add(new Profile(PartnerKind.OVERSEAS_ASSOCIATION, "Hội Trí thức Kitahama (ví dụ)", "", "JPN", Set.of("JPN"),
        Set.of("DIG-SEM", "ENE-REN"), "", null, List.of(), ""), new Expertise("Ví dụ: mạng lưới kỹ sư và nghiên cứu sinh", Set.of("vi", "ja"), null, "",
        Set.of(ExpertOffer.CONNECTION, ExpertOffer.RESEARCH), ""), ExpertConsent.NOT_ASKED, EXAMPLE, tokyo).id();
    for (var id : List.of(chips, energy, association)) {
      verifications.verify(id, new Verified(VerificationLevel.CONTACTED, Verified.Method.MISSION, today.date(), today.date().plusYears(1), "Ví dụ trình diễn",
          tokyo.name(), tokyo.bodyName()), tokyo);
      partners.open(id, true, tokyo);
    }
  }

  private String expert(String name, String country, Set<String> sectors, Expertise expertise, ExpertConsent consent, Actor by) {
    return experts.add(new Profile(PartnerKind.OVERSEAS_EXPERT, name, "", country, Set.of(country), sectors, "", null, List.of(), ""),
        expertise, consent, EXAMPLE, by).id();
  }

  private ExpertConsent everything() {
    return new ExpertConsent(new Consent(Consent.State.GIVEN, today.date(), "Ví dụ trình diễn"), Set.of(ExpertConsent.Purpose.values()));
  }

  private static Actor actor(String name, String body, String bodyName, @Nullable String locality, @Nullable String mission, Role role) {
    return new Actor("demo", name, body, bodyName, locality, mission, Set.of(role));
  }
}
