package vn.donghanh.registries.partners.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.donghanh.foundation.journal.Entry;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Moment;
import vn.donghanh.registries.partners.PartnerKind;
import vn.donghanh.registries.partners.ProfileField;

/// Lịch sử: the journal's entries about a partner in words. Only fields of the profile are spelled out: what a body
/// wrote to a partner is in the journal, and not for every reader of this page.
@Component
public class PartnerHistory {
  private static final Map<String, ProfileField> FIELDS = Arrays.stream(ProfileField.values())
      .collect(Collectors.toMap(ProfileField::word, field -> field));

  private final PartnerNames names;
  private final JsonMapper json;

  PartnerHistory(PartnerNames names, JsonMapper json) {
    this.names = names;
    this.json = json;
  }

  public List<Moment> of(List<Entry> entries, Frame frame) {
    return entries.stream().map(entry -> new Moment(entry.at(), frame.t(entry.act()),
        entry.bodyName().isEmpty() || entry.bodyName().equals(entry.name()) ? entry.name() : entry.name() + ", " + entry.bodyName(),
        "partners.change".equals(entry.act()) ? changes(entry, frame) : List.of())).toList();
  }

  private List<Moment.Change> changes(Entry entry, Frame frame) {
    var before = json.readTree(entry.before());
    var after = json.readTree(entry.after());
    var words = new LinkedHashSet<String>();
    before.propertyNames().forEach(words::add);
    after.propertyNames().forEach(words::add);
    var changes = new ArrayList<Moment.Change>();
    for (var word : words) {
      Optional.ofNullable(FIELDS.get(word)).ifPresent(field -> changes.add(new Moment.Change(frame.t(field.key()),
          text(field, before.get(word), frame), text(field, after.get(word), frame))));
    }
    return changes;
  }

  private String text(ProfileField field, @Nullable JsonNode value, Frame frame) {
    if (value == null) {
      return "";
    }
    var words = value.isArray()
        ? StreamSupport.stream(value.spliterator(), false).map(PartnerHistory::plain).collect(Collectors.toCollection(LinkedHashSet::new))
        : Set.of(plain(value));
    return switch (field) {
      case KIND -> words.stream().map(word -> frame.t(PartnerKind.valueOf(word).key())).findFirst().orElse("");
      case COUNTRY -> words.stream().map(word -> names.country(word, frame.locale())).collect(Collectors.joining());
      case TERRITORY -> String.join(", ", names.territory(Set.copyOf(words), frame.locale()));
      case SECTORS -> String.join(" · ", names.sectors(words, frame.locale()));
      case NAME, NAME_VI, WEBSITE, PARENT, IDENTIFIERS, ABOUT -> String.join(", ", words);
    };
  }

  /// An identifier is an object of kind and value; everything else is a word.
  private static String plain(JsonNode value) {
    return value.isObject() ? value.path("kind").asString() + " " + value.path("value").asString() : value.asString();
  }
}
