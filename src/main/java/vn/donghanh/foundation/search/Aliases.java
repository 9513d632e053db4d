package vn.donghanh.foundation.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// All other names, ready to be found in a question.
@Component
class Aliases {
  private final SingletonSupplier<Forms> forms;

  Aliases(ObjectProvider<AliasSource> sources) {
    forms = SingletonSupplier.of(() -> Forms.of(sources.stream().flatMap(source -> source.aliases().stream()).toList()));
  }

  Forms forms() {
    return forms.obtain();
  }

  /// What each form means, by its words with and without marks.
  ///
  /// @param longest how many words the longest form has
  record Forms(Map<String, Set<String>> spelled, Map<String, Set<String>> folded, int longest) {

    static Forms of(Collection<Alias> aliases) {
      var spelled = new HashMap<String, Set<String>>();
      var folded = new HashMap<String, Set<String>>();
      var longest = 1;
      for (var alias : aliases) {
        for (var form : alias.forms()) {
          var words = Spelling.spelled(form);
          spelled.computeIfAbsent(words, _ -> new LinkedHashSet<>()).addAll(alias.meanings());
          folded.computeIfAbsent(Spelling.fold(words), _ -> new LinkedHashSet<>()).addAll(alias.meanings());
          longest = Math.max(longest, Spelling.words(words).size());
        }
      }
      return new Forms(spelled, folded, longest);
    }

    /// What these words mean, none when they are no other name. Words typed without any mark may stand for a form
    /// with marks; words typed with marks mean what they say: dục is not Đức.
    Set<String> meanings(List<String> words) {
      var typed = String.join(" ", words);
      var bare = typed.equals(Spelling.fold(typed));
      return (bare ? folded : spelled).getOrDefault(typed, Set.of());
    }
  }
}
