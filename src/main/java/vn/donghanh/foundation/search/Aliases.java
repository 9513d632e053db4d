package vn.donghanh.foundation.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// All other names, ready to be found in a question.
@Component
class Aliases {
  /// Before a form without marks, so that it is not taken for one that is spelled so.
  private static final String BARE = "~";
  /// A form of this many letters is taken for what it is, whatever its marks.
  private static final int LONG = 6;
  /// Syllables parted by a hyphen, which many leave out: Mát-xcơ-va is also written Mátxcơva.
  private static final Pattern RUN = Pattern.compile("\\p{L}-\\p{Ll}");

  private final SingletonSupplier<Forms> forms;

  Aliases(ObjectProvider<AliasSource> sources) {
    forms = SingletonSupplier.of(() -> Forms.of(sources.stream().flatMap(source -> source.aliases().stream()).toList()));
  }

  Forms forms() {
    return forms.obtain();
  }

  /// What each form means, by its words with and without marks.
  ///
  /// @param names   what each form is another name of, in the same two ways
  /// @param longest how many words the longest form has
  record Forms(Map<String, Set<String>> meanings, Map<String, Set<String>> names, int longest) {

    static Forms of(Collection<Alias> aliases) {
      var meanings = new HashMap<String, Set<String>>();
      var names = new HashMap<String, Set<String>>();
      var longest = 1;
      for (var alias : aliases) {
        for (var form : alias.forms()) {
          var spelled = Spelling.spelled(form);
          var run = RUN.matcher(form).find() ? Spelling.spelled(form).replace(" ", "") : spelled;
          for (var key : new LinkedHashSet<>(List.of(spelled, BARE + Spelling.fold(spelled), run, BARE + Spelling.fold(run)))) {
            meanings.computeIfAbsent(key, _ -> new LinkedHashSet<>()).addAll(alias.meanings());
            names.computeIfAbsent(key, _ -> new LinkedHashSet<>()).addAll(alias.same() ? alias.meanings() : List.of());
          }
          longest = Math.max(longest, Spelling.words(spelled).size());
        }
      }
      return new Forms(meanings, names, longest);
    }

    /// What these words mean, none when they are no other name.
    Set<String> meanings(List<String> words) {
      return meanings.getOrDefault(key(words), Set.of());
    }

    /// What these words are another name of.
    Set<String> names(List<String> words) {
      return names.getOrDefault(key(words), Set.of());
    }

    /// Words typed without any mark may stand for a form with marks; words with marks mean what they say: dục is not Đức.
    /// A long form has only one meaning, whichever marks are wrong: Hàn Quôc.
    private String key(List<String> words) {
      var typed = String.join(" ", words);
      var folded = Spelling.fold(typed);
      return typed.equals(folded) || folded.length() >= LONG && !meanings.containsKey(typed) ? BARE + folded : typed;
    }
  }
}
