package vn.donghanh.registries.profiles;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Role;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.database.DemoScene;
import vn.donghanh.foundation.reference.Articles;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Locality;
import vn.donghanh.foundation.reference.Sources;

/// Hồ sơ trình diễn: profiles of four localities. Every text says that it is an example; the only figures are those of the
/// catalogue, with its source.
@Component
class ProfileScene implements DemoScene {
  /// The article on what Nghệ An asked for on 6 January 2025.
  private static final String NGHE_AN_ARTICLE = "003";
  private static final Backing EXAMPLE = Backing.of("Ví dụ trình diễn · demonstration example");

  private final Profiles profiles;
  private final Spearheads spearheads;
  private final Initiatives initiatives;
  private final Localities localities;
  private final Sources sources;
  private final Articles articles;
  private final Today today;

  ProfileScene(Profiles profiles, Spearheads spearheads, Initiatives initiatives, Localities localities, Sources sources, Articles articles, Today today) {
    this.profiles = profiles;
    this.spearheads = spearheads;
    this.initiatives = initiatives;
    this.localities = localities;
    this.sources = sources;
    this.articles = articles;
    this.today = today;
  }

  @Override
  public int order() {
    return 45;
  }

  @Override
  public void play() {
    ngheAn(officer("40"));
    daNang(officer("48"));
    quangNinh(officer("22"));
    plain(officer("92"));
  }

  /// Published, then changed in Vietnamese alone: its editors see what is waiting and which translation is behind.
  private void ngheAn(Actor by) {
    var what = "đào tạo kỹ sư thiết kế vi mạch và năng lượng tái tạo";
    profile(by, what, "training chip-design engineers and renewable energy");
    oneSentenceMore(by);
    var article = articles.find(NGHE_AN_ARTICLE).map(it -> new Backing(it.citation(), it.link() == null ? "" : it.link(), null, false)).orElse(EXAMPLE);
    var chips = spearhead(by, BilingualText.of("Ví dụ: thiết kế vi mạch và đào tạo kỹ sư", "Example: chip design and engineers"), Set.of("DIG-SEM"),
        Set.of("NEA", "USA"), BilingualText.of("Ví dụ trình diễn. Lĩnh vực bán dẫn và các thị trường này có trong đề nghị của tỉnh ngày 06/01/2025 mà bài báo nêu.",
            "Demonstration example. Semiconductors and these markets are in what the province asked for on 6 January 2025, as the article says."), article);
    spearhead(by, BilingualText.of("Ví dụ: năng lượng tái tạo", "Example: renewable energy"), Set.of("ENE-REN"), Set.of("EU"),
        BilingualText.of("Ví dụ trình diễn. Năng lượng tái tạo có trong đề nghị của tỉnh mà bài báo nêu.",
            "Demonstration example. Renewable energy is in what the province asked for, as the article says."), article);
    var classes = initiative(by, BilingualText.of("Ví dụ: lớp thiết kế vi mạch cho 60 kỹ sư", "Example: a chip-design course for 60 engineers"), chips, BudgetSource.MIXED, 18);
    var version2 = initiatives.find(classes, by).orElseThrow().initiative().version();
    initiatives.update(classes, version2, BilingualText.of("Ví dụ trình diễn: đã chọn xong giảng viên, mở lớp thử cho 12 người.",
        "Demonstration example: lecturers chosen, a first course for 12 people."), InitiativeState.RUNNING, by);
    initiative(by, BilingualText.of("Ví dụ: bản đồ điểm đấu nối điện gió", "Example: map of grid connections for wind power"), null, BudgetSource.LOCAL, 11);
  }

  /// Published twice, the second time with a translation left behind: who reads English sees the mark.
  private void daNang(Actor by) {
    profile(by, "trung tâm dữ liệu và du lịch hội nghị", "data centres and conference tourism");
    oneSentenceMore(by);
    profiles.change("48", 2, by, it -> it.publish(by, today.now()));
    var spearhead = spearhead(by, BilingualText.of("Ví dụ: đào tạo nhân lực bán dẫn", "Example: training people for semiconductors"), Set.of("DIG-SEM", "EDU-LAB"),
        Set.of("JPN", "USA"), BilingualText.of("Ví dụ trình diễn: địa phương tự viết căn cứ của mình vào đây.", "Demonstration example: the locality writes its own evidence here."), EXAMPLE);
    initiative(by, BilingualText.of("Ví dụ: phòng thực hành dùng chung", "Example: a shared laboratory"), spearhead, BudgetSource.PARTNER, 20);
    initiative(by, BilingualText.of("Ví dụ: tuần lễ việc làm với doanh nghiệp Nhật Bản", "Example: job week with Japanese companies"), spearhead, BudgetSource.SOCIAL, 8);
  }

  private void quangNinh(Actor by) {
    profile(by, "du lịch biển và thương mại biên giới", "coastal tourism and border trade");
    var spearhead = spearhead(by, BilingualText.of("Ví dụ: du lịch bền vững trên vịnh", "Example: sustainable tourism on the bay"), Set.of("TOU"),
        Set.of("NEA", "EU"), BilingualText.of("Ví dụ trình diễn: địa phương tự viết căn cứ của mình vào đây.", "Demonstration example: the locality writes its own evidence here."), EXAMPLE);
    initiative(by, BilingualText.of("Ví dụ: tàu tham quan chạy điện", "Example: electric sightseeing boats"), spearhead, BudgetSource.CENTRAL, 23);
  }

  /// Nothing but an introduction, in Vietnamese alone.
  private void plain(Actor by) {
    var code = String.valueOf(by.locality());
    profiles.change(code, 0, by, it -> {
      it.write(Section.INTRODUCTION, "Ví dụ trình diễn: phần giới thiệu chưa có bản tiếng Anh, để xem trang hiện ra sao.", "", false, EXAMPLE, by, today.date());
      it.publish(by, today.now());
    }, true);
  }

  private void oneSentenceMore(Actor by) {
    profiles.change(String.valueOf(by.locality()), 1, by, it -> {
      var passage = it.passage(Section.STRENGTHS);
      it.write(Section.STRENGTHS, passage.vi() + " Ví dụ: vừa thêm một câu chưa dịch.", passage.en(), false, passage.backing(), by, today.date());
    });
  }

  private void profile(Actor by, String what, String english) {
    var locality = localities.find(String.valueOf(by.locality())).orElseThrow();
    var name = locality.name();
    var then = today.date().minusDays(90);
    profiles.change(locality.code(), 0, by, it -> {
      it.write(Section.INTRODUCTION, "Ví dụ trình diễn: " + name.vi() + " giới thiệu mình bằng vài câu ở đây, cho người lần đầu nghe tên; chẳng hạn địa phương hướng tới " + what + ".",
          "Demonstration example: " + name.en() + " introduces itself here in a few sentences, for who hears its name for the first time; for instance that it turns to "
              + english + ".", false, EXAMPLE, by, then);
      it.write(Section.STRENGTHS, "Ví dụ trình diễn: điều địa phương làm tốt hơn nơi khác, có căn cứ.",
          "Demonstration example: what the locality does better than others, and what that rests on.", false, EXAMPLE, by, then);
      it.write(Section.INFRASTRUCTURE, "Ví dụ trình diễn: cảng, sân bay, khu công nghiệp mà đối tác dùng được.",
          "Demonstration example: ports, airports and industrial parks that a partner can use.", false, EXAMPLE, by, then);
      figures(locality).forEach(figure -> it.put(figure, by, then));
      it.publish(by, today.now());
    }, true);
  }

  /// Area and population as the catalogue has them.
  private List<KeyFigure> figures(Locality locality) {
    var cited = sources.of("localities", "area");
    var citation = articles.cite(cited);
    var backing = new Backing(citation.text(), citation.address(), cited.asOf(), cited.confirmed());
    return List.of(
        new KeyFigure(UUID.randomUUID(), BilingualText.of("Diện tích", "Area"), locality.areaKm2(), BilingualText.of("km²", "km²"), backing),
        new KeyFigure(UUID.randomUUID(), BilingualText.of("Dân số đăng ký khi sắp xếp đơn vị hành chính", "Registered population when units were arranged"),
            BigDecimal.valueOf(locality.population()), BilingualText.of("người", "people"), backing));
  }

  private SpearheadId spearhead(Actor by, BilingualText title, Set<String> sectors, Set<String> markets, BilingualText why, Backing backing) {
    var id = spearheads.choose(today.date().getYear(), new Aim(title, sectors, markets, why, backing), by);
    spearheads.publish(id, 0, by);
    return id;
  }

  private InitiativeId initiative(Actor by, BilingualText title, @org.jspecify.annotations.Nullable SpearheadId serves, BudgetSource budget, int months) {
    var start = YearMonth.from(today.date()).withMonth(Math.max(1, today.date().getMonthValue() - 2));
    var id = initiatives.propose(new Plan(title, BilingualText.of("Ví dụ trình diễn: việc gì, cho ai, kết quả nhìn thấy được là gì.",
        "Demonstration example: what, for whom, with which visible result."), "LOC-" + by.locality() + "-UBND", "", budget, "",
        BilingualText.of("Ví dụ: phòng học, chỗ ở cho chuyên gia, ghi danh đối tác", "Example: rooms, lodging for experts, credit to the partner"),
        start, start.plusMonths(months)), serves, by);
    initiatives.publish(id, 0, by);
    return id;
  }

  private Actor officer(String locality) {
    return new Actor("demo", "Cán bộ ví dụ", "LOC-" + locality + "-NV", "Cơ quan ngoại vụ (ví dụ)", locality, null, Set.of(Role.LOCALITY_OFFICER));
  }
}
