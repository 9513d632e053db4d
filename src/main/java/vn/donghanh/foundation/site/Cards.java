package vn.donghanh.foundation.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;

/// Các thẻ: asks every owner for the cards of its records, one query a module. What the reader may not know of, and
/// what nobody shows, is missing from the answer.
@Component
public class Cards {
  private final ObjectProvider<SubjectCards> owners;

  Cards(ObjectProvider<SubjectCards> owners) {
    this.owners = owners;
  }

  /// Every subject under which a record is or was known, as its owner says; itself where nobody owns it.
  public Set<Subject> known(Subject subject) {
    return owners.stream().filter(owner -> owner.module().equals(subject.module())).findFirst().map(owner -> owner.known(subject)).orElse(Set.of(subject));
  }

  public Map<Subject, SubjectCards.Card> of(Collection<Subject> subjects, Actor reader) {
    var byModule = subjects.stream().distinct().collect(Collectors.groupingBy(Subject::module));
    var all = new HashMap<Subject, SubjectCards.Card>();
    owners.stream().filter(owner -> byModule.containsKey(owner.module()))
        .forEach(owner -> all.putAll(owner.cards(byModule.getOrDefault(owner.module(), List.of()), reader)));
    return all;
  }
}
