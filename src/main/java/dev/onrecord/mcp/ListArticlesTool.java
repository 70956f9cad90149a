package dev.onrecord.mcp;

import dev.onrecord.archive.Archive;
import dev.onrecord.domain.article.ArticleFilter;
import dev.onrecord.view.ArticleListView;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tool `list_articles`: a page of the archive's articles, the newest first.
record ListArticlesTool(Archive archive) implements Tool {
  private static final int MAX_QUERY = 200;
  private static final int MAX_PAGE = 999_999;

  @Override
  public String name() {
    return "list_articles";
  }

  @Override
  public ToolOutput call(Arguments arguments, Links links) {
    Arguments.Days days = arguments.days();
    ArticleFilter filter =
        new ArticleFilter(query(arguments), arguments.text("outlet"), days.from(), days.to());
    ArticleListView list =
        ArticleListView.of(archive.articles(filter, arguments.number("page", 1, MAX_PAGE, 1)));
    return new ToolOutput(list, text(list));
  }

  private static Optional<String> query(Arguments arguments) {
    Optional<String> query = arguments.text("query").filter(words -> !words.isBlank());
    if (query.isPresent() && query.get().length() > MAX_QUERY) {
      throw new ToolError(
          "query must be at most %d characters, got %,d"
              .formatted(MAX_QUERY, query.get().length()));
    }
    return query;
  }

  private static String text(ArticleListView list) {
    return list.articles().stream()
        .map(ListArticlesTool::line)
        .collect(
            Collectors.joining(
                "\n",
                "%,d articles, page %d of %d\n".formatted(list.total(), list.page(), list.pages()),
                ""));
  }

  private static String line(ArticleListView.Entry entry) {
    return Stream.of(entry.title(), entry.outlet(), entry.published())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", ", entry.id() + ": ", ""));
  }
}
