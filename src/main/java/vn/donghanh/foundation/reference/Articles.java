package vn.donghanh.foundation.reference;

import static vn.donghanh.foundation.reference.db.Tables.ARTICLE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Các bài viết nguồn.
@Component
public class Articles extends Catalogue<Article> {
  private static final Pattern NAMED = Pattern.compile("article (\\d{3})");

  private final DSLContext sql;

  Articles(DSLContext sql, FirstLoad loaded) {
    this.sql = sql;
    refresh();
  }

  /// The article that a source text such as `article 003 line 118` speaks of.
  public Optional<Article> citedIn(String sourceText) {
    var found = NAMED.matcher(sourceText);
    return found.find() ? find(found.group(1)) : Optional.empty();
  }

  @Override
  List<Kept<Article>> read() {
    return sql.selectFrom(ARTICLE).orderBy(ARTICLE.ID).fetch(row -> new Kept<>(row.getId(),
        new Article(row.getId(), row.getTitle(), row.getPublisher(),
            new PartialDate(row.getPublishedOn(), PartialDate.Precision.valueOf(row.getPrecision())),
            row.getLink().isEmpty() ? null : row.getLink(), row.getNote()), row.getWithdrawn()));
  }
}
