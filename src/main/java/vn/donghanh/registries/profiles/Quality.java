package vn.donghanh.registries.profiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Mức đầy đủ của hồ sơ: nine questions with yes or no, and what to do about each no. For those who write there; nobody else
/// sees it, and no list ranks localities by it.
public record Quality(List<Answer> answers) {
  /// After so many months nobody should rely on a profile; *mặc định*.
  public static final int FRESH_MONTHS = 12;

  /// Câu hỏi.
  public enum Question {
    /// Giới thiệu có cả hai thứ tiếng?
    INTRODUCTION,
    /// Thế mạnh và điều đối tác nhận được đã viết?
    OFFER,
    /// Bản dịch theo kịp?
    TRANSLATION,
    /// Có số liệu, số nào cũng ghi nguồn và ngày?
    FIGURES,
    /// Đoạn nào cũng có nguồn?
    SOURCES,
    /// Đã chọn mũi nhọn cho năm nay?
    SPEARHEADS,
    /// Có hai hoặc ba sáng kiến?
    INITIATIVES,
    /// Mỗi sáng kiến có người chủ trì, kinh phí, điều đổi lại?
    WHOLE_INITIATIVES,
    /// Đã cập nhật trong mười hai tháng?
    FRESH;

    public String key() {
      return "profiles.quality." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// One question with its answer.
  public record Answer(Question question, boolean yes) {}

  public Quality {
    answers = List.copyOf(answers);
  }

  public static Quality of(LocalityProfile profile, List<Spearhead> spearheads, List<Initiative> initiatives, LocalDate today) {
    var passages = profile.content().passages();
    var current = initiatives.stream().filter(it -> current(it, today)).toList();
    var answers = new ArrayList<Answer>();
    for (var question : Question.values()) {
      answers.add(new Answer(question, switch (question) {
        case INTRODUCTION -> profile.passage(Section.INTRODUCTION).inBothLanguages();
        case OFFER -> Stream.of(Section.STRENGTHS, Section.INFRASTRUCTURE, Section.PEOPLE, Section.INCENTIVES)
            .noneMatch(it -> profile.passage(it).blank());
        case TRANSLATION -> !passages.isEmpty() && passages.stream().allMatch(it -> it.inBothLanguages() && it.behind() == null);
        case FIGURES -> !profile.figures().isEmpty() && profile.figures().stream().allMatch(it -> it.backing().named() && it.backing().on() != null);
        case SOURCES -> !passages.isEmpty() && passages.stream().allMatch(it -> it.backing().named());
        case SPEARHEADS -> spearheads.stream().anyMatch(it -> it.year() == today.getYear());
        case INITIATIVES -> current.size() >= Initiative.LEAST;
        case WHOLE_INITIATIVES -> !current.isEmpty() && current.stream().allMatch(Initiative::whole);
        case FRESH -> profile.changedOn() != null && !profile.changedOn().plusMonths(FRESH_MONTHS).isBefore(today);
      }));
    }
    return new Quality(answers);
  }

  /// Those of this year's list, and those of an earlier one that still run.
  private static boolean current(Initiative initiative, LocalDate today) {
    return initiative.plan().year() == today.getYear()
        || initiative.state().open() && initiative.plan().year() < today.getYear() && !initiative.plan().lastDay().isBefore(today);
  }

  public int yes() {
    return (int) answers.stream().filter(Answer::yes).count();
  }

  public int of() {
    return answers.size();
  }

  public List<Question> missing() {
    return answers.stream().filter(it -> !it.yes()).map(Answer::question).toList();
  }
}
