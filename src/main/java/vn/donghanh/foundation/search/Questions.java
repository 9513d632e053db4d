package vn.donghanh.foundation.search;

import org.springframework.stereotype.Component;

/// Hiểu câu hỏi: knows other names and noise, to take apart what was typed.
@Component
class Questions {
  private final Aliases aliases;
  private final Noise noise = Noise.ofFile();

  Questions(Aliases aliases) {
    this.aliases = aliases;
  }

  Question of(String typed) {
    return Question.of(typed, aliases.forms(), noise);
  }
}
