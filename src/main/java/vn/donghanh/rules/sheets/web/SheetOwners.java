package vn.donghanh.rules.sheets.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.rules.sheets.SheetOwner;

/// The registries that go out and come in as workbooks, by the word of their addresses.
@Component
class SheetOwners {
  private final ObjectProvider<SheetOwner> all;

  SheetOwners(ObjectProvider<SheetOwner> all) {
    this.all = all;
  }

  /// The registry of this word.
  SheetOwner called(String word) {
    return all.stream().filter(owner -> owner.word().equals(word)).findFirst().orElseThrow(Missing::new);
  }

  /// The registry of this word, for who may upload there; for others there is none.
  SheetOwner open(String word, Actor actor) {
    var owner = called(word);
    if (!owner.takesFrom(actor) || actor.body() == null) {
      throw new Missing();
    }
    return owner;
  }
}
