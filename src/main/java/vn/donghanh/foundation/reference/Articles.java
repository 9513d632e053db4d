package vn.donghanh.foundation.reference;

import static vn.donghanh.foundation.reference.db.Tables.ARTICLE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Các bài viết nguồn.
@Component
public class Articles extends Catalogue<Article> {
  private static final Pattern NAMED = Pattern.compile("article (\\d{3})");
  private static final Pattern SITE = Pattern.compile("https?://(?:www\\.)?([^/:]+).*");

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

  /// A source as a page shows it: a source article by its title, publisher and date, never by its file; a bare address by
  /// the name of its site.
  public Citation cite(Source source) {
    var article = citedIn(source.text());
    if (article.isPresent()) {
      return new Citation(article.get().citation(), Objects.requireNonNullElse(article.get().link(), ""));
    }
    var address = source.address();
    if (address == null) {
      return new Citation(source.text(), "");
    }
    var words = source.text().replace(address, "").replaceAll("^[\\s;,:]+|[\\s;,:]+$", "");
    return new Citation(words.isEmpty() ? SITE.matcher(address).replaceFirst("$1") : words, address);
  }

  @Override
  List<Kept<Article>> read() {
    return sql.selectFrom(ARTICLE).orderBy(ARTICLE.ID).fetch(row -> new Kept<>(row.getId(),
        new Article(row.getId(), row.getTitle(), row.getPublisher(),
            new PartialDate(row.getPublishedOn(), PartialDate.Precision.valueOf(row.getPrecision())),
            row.getLink().isEmpty() ? null : row.getLink(), row.getNote()), row.getWithdrawn()));
  }
}
