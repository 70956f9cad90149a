package dev.onrecord.web.page;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.ArticleFilter;
import dev.onrecord.domain.article.ArticleVersion;
import dev.onrecord.view.ArticleView;
import dev.onrecord.view.CitationView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The addresses of pages, percent-encoded.
final class Addresses {
  private Addresses() {}

  static String article(String id) {
    return "/articles/" + encoded(id);
  }

  /// A current or former text of an article.
  static String version(String id, String sha256) {
    return article(id) + "?version=" + ArticleVersion.key(sha256);
  }

  /// The page of an article on which the server marks a passage, in its current or a former text.
  static String marked(ArticleView article, Span passage) {
    return article.stands()
        ? marked(article.id(), passage)
        : version(article.id(), article.sha256()) + "&mark=" + name(passage);
  }

  /// The page of an article's current text on which the server marks a passage.
  static String marked(String id, Span passage) {
    return article(id) + "?mark=" + name(passage);
  }

  /// The place of a citation in the quoted text. The query tells the server what to mark; the hash
  /// tells the browser, which does not send it to the server.
  static String citation(CitationView citation) {
    Span span = new Span(citation.start(), citation.end());
    Span highlight = new Span(citation.highlight().start(), citation.highlight().end());
    return "%s&mark=%s&highlight=%s#%2$s"
        .formatted(version(citation.articleId(), citation.sha256()), name(span), name(highlight));
  }

  static String answer(String id) {
    return "/answers/" + encoded(id);
  }

  /// A page of the list of articles.
  static String archive(ArticleFilter filter, int page) {
    List<String> parameters = new ArrayList<>();
    fields(filter).forEach((name, value) -> parameters.add(name + "=" + encoded(value)));
    if (page > 1) {
      parameters.add("page=" + page);
    }
    return parameters.isEmpty() ? "/archive" : "/archive?" + String.join("&", parameters);
  }

  /// The fields of a filter by parameter name, without empty fields.
  static Map<String, String> fields(ArticleFilter filter) {
    Map<String, String> fields = new LinkedHashMap<>();
    filter.query().ifPresent(query -> fields.put("query", query));
    filter.outlet().ifPresent(outlet -> fields.put("outlet", outlet));
    filter.from().ifPresent(day -> fields.put("from", day.toString()));
    filter.to().ifPresent(day -> fields.put("to", day.toString()));
    return fields;
  }

  /// A span as written in addresses and in the `id` of its element: `120-245`.
  static String name(Span span) {
    return span.start() + "-" + span.end();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
