package vn.donghanh.registries.profiles.web;

import vn.donghanh.Refusal;
import vn.donghanh.foundation.site.Formats;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.profiles.Backing;

/// The fields of a source, which several forms share.
final class BackingForm {

  private BackingForm() {}

  /// What is wrong is noted at its field; the answer is then not to be used.
  static Backing read(Submitted form) {
    var text = form.optionalText("source", 300);
    var address = form.optionalText("sourceAddress", 500);
    var on = form.date("sourceOn").orElse(null);
    try {
      return new Backing(text, form.error("sourceAddress").isPresent() ? "" : address, on, form.has("sourceSeen", "1"));
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return Backing.NONE;
    }
  }

  static Submitted fill(Submitted form, Backing backing) {
    form.put("source", backing.text()).put("sourceAddress", backing.address());
    if (backing.on() != null) {
      form.put("sourceOn", Formats.date(backing.on()));
    }
    return backing.seen() ? form.put("sourceSeen", "1") : form;
  }
}
