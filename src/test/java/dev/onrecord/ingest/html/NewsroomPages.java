package dev.onrecord.ingest.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Web pages in the manner of twelve kinds of newsrooms, filled with given articles.
///
/// A template in `src/test/resources/ingest/newsrooms` has these places: `{{title}}`; the part
/// between `{{body}}` and `{{/body}}` once for each paragraph `{{p}}`; the part between `{{after
/// N}}` and `{{/after}}` behind the Nth paragraph; and `{{headline}}` and `{{teaser}}` for
/// headlines and paragraphs of other articles.
final class NewsroomPages {
  /// The names of the templates.
  static final List<String> NEWSROOMS =
      List.of(
          "broadsheet",
          "hashed",
          "wordpress",
          "tabloid",
          "broadcaster",
          "blog",
          "table",
          "agency",
          "local",
          "magazine",
          "liveblog",
          "portal");

  /// An article of plain text.
  record Article(String title, List<String> paragraphs) {}

  private static final Pattern BODY = Pattern.compile("(?s)\\{\\{body}}(.*?)\\{\\{/body}}");
  private static final Pattern AFTER =
      Pattern.compile("(?s)\\{\\{after (\\d+)}}(.*?)\\{\\{/after}}\\n?");
  private static final Pattern OTHER = Pattern.compile("\\{\\{(headline|teaser)}}");

  private NewsroomPages() {}

  /// The page of an article.
  ///
  /// @param others the articles that the page links to, or whose paragraphs stand in its comments
  static String of(String newsroom, Article article, List<Article> others) throws IOException {
    String template = template(newsroom);
    Matcher body = BODY.matcher(template);
    if (!body.find()) {
      throw new IllegalArgumentException(newsroom + " has no {{body}}");
    }
    StringBuilder page = new StringBuilder(template.substring(0, body.start()));
    for (int i = 0; i < article.paragraphs().size(); i++) {
      page.append(body.group(1).replace("{{p}}", escaped(article.paragraphs().get(i))));
      Matcher after = AFTER.matcher(template);
      while (after.find()) {
        if (Integer.parseInt(after.group(1)) == i + 1) {
          page.append(after.group(2));
        }
      }
    }
    page.append(AFTER.matcher(template.substring(body.end())).replaceAll(""));
    return withOthers(page.toString().replace("{{title}}", escaped(article.title())), others);
  }

  private static String withOthers(String page, List<Article> others) {
    List<String> headlines = others.stream().map(Article::title).toList();
    List<String> teasers = others.stream().flatMap(other -> other.paragraphs().stream()).toList();
    StringBuilder filled = new StringBuilder();
    Matcher place = OTHER.matcher(page);
    int at = 0;
    for (int i = 0; place.find(); i++) {
      List<String> from = place.group(1).equals("headline") ? headlines : teasers;
      filled.append(page, at, place.start()).append(escaped(from.get(i % from.size())));
      at = place.end();
    }
    return filled.append(page.substring(at)).toString();
  }

  private static String template(String newsroom) throws IOException {
    String file = "/ingest/newsrooms/" + newsroom + ".html";
    try (InputStream in = NewsroomPages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
