package vn.donghanh.foundation.reference.loading;

import static vn.donghanh.foundation.reference.db.Tables.ARTICLE;

import java.util.List;
import vn.donghanh.foundation.reference.PartialDate;
import vn.donghanh.foundation.reference.db.tables.records.ArticleRecord;

/// Bài viết nguồn.
final class ArticleSheet implements Sheet {

  @Override
  public String file() {
    return "articles";
  }

  @Override
  public List<String> header() {
    return List.of("id", "title", "publisher", "date", "date_precision", "url", "note");
  }

  @Override
  public List<List<String>> keys() {
    return List.of(List.of("id"));
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.all(ARTICLE));
  }

  @Override
  public List<ArticleRecord> read(Line line, Codes codes) {
    var date = line.partial("date");
    if (!date.precision().name().equals(line.word("date_precision", PartialDate.Precision.class))) {
      line.wrong("date_precision", "not the precision of the date", date);
    }
    var row = new ArticleRecord();
    row.setId(line.text("id"));
    row.setTitle(line.text("title"));
    row.setPublisher(line.optional("publisher"));
    row.setPublishedOn(date.first());
    row.setPrecision(date.precision().name());
    row.setLink(line.optional("url"));
    row.setNote(line.optional("note"));
    return List.of(row);
  }
}
