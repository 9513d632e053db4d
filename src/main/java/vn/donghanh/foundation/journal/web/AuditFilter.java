package vn.donghanh.foundation.journal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import vn.donghanh.foundation.journal.JournalFilter;
import vn.donghanh.foundation.site.Submitted;

/// The auditor's filter as it stands in the address. A value that cannot be understood is shown with what is wrong,
/// and asks nothing.
record AuditFilter(Submitted form, JournalFilter filter) {
  static final List<String> FIELDS = List.of("tu", "den", "nguoi", "co-quan", "viec", "phan-he", "ho-so");
  private static final int LONGEST = 200;

  static AuditFilter of(Map<String, String[]> parameters) {
    var asked = new LinkedHashMap<String, String[]>();
    FIELDS.stream().filter(parameters::containsKey).forEach(field -> asked.put(field, parameters.get(field)));
    var form = Submitted.of(asked);
    var from = form.date("tu").orElse(null);
    var to = form.date("den").orElse(null);
    if (from != null && to != null && to.isBefore(from)) {
      form.wrong("den", "journal.audit.wrong-way");
    }
    var texts = FIELDS.subList(2, FIELDS.size()).stream()
        .collect(Collectors.toMap(field -> field, field -> form.optionalText(field, LONGEST)));
    return new AuditFilter(form, new JournalFilter(from, to, texts.get("nguoi"), texts.get("co-quan"), texts.get("viec"),
        texts.get("phan-he"), texts.get("ho-so")));
  }

  /// This filter's address under a path, with one more parameter where `more` is not empty, without the field `less`.
  String address(String path, String more, String value, String less) {
    var address = UriComponentsBuilder.fromPath(path);
    FIELDS.stream().filter(field -> !field.equals(less) && !form.value(field).isEmpty())
        .forEach(field -> address.queryParam(field, "{" + field + "}"));
    if (!more.isEmpty()) {
      address.queryParam(more, value);
    }
    return address.encode().buildAndExpand(FIELDS.stream().collect(Collectors.toMap(field -> field, form::value))).toUriString();
  }
}
