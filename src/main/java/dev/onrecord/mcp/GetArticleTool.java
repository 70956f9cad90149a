package dev.onrecord.mcp;

import dev.onrecord.archive.Archive;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.ArticleVersion;
import dev.onrecord.view.ArticleView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `get_article`: an article's text, what each stretch of it is, and who says what in it.
record GetArticleTool(Archive archive) implements Tool {
  @Override
  public String name() {
    return "get_article";
  }

  @Override
  public ToolOutput call(Arguments arguments, Links links) {
    String id = arguments.text("id", "the articleId of a citation, or an id of list_articles");
    ArticleVersion version =
        version(arguments)
            .map(sha256 -> kept(id, sha256))
            .orElseGet(() -> new ArticleVersion(today(id), Optional.empty(), Optional.empty()));
    boolean stands = version.stands();
    ArticleView view =
        ArticleView.of(
            version,
            archive.segmentation(version.article()),
            archive.versions(id),
            stands ? archive.provenances(id) : List.of(),
            stands ? archive.nearDuplicates(id) : List.of());
    return new ToolOutput(view, text(view));
  }

  private static Optional<String> version(Arguments arguments) {
    return arguments
        .text("version")
        .map(
            version ->
                ArticleVersion.digits(version)
                    .orElseThrow(
                        () ->
                            new ToolError(
                                "version must be the first 8 to 64 hexadecimal digits of the"
                                    + " text's SHA-256, got '%s'".formatted(version))));
  }

  private Article today(String id) {
    return archive
        .article(id)
        .orElseThrow(
            () ->
                new ToolError(
                    "no article has the id '%s'; list_articles lists them".formatted(id)));
  }

  private ArticleVersion kept(String id, String sha256) {
    return archive
        .version(id, sha256)
        .orElseThrow(
            () ->
                new ToolError(
                    "no stored text of the article '%s' has a SHA-256 that begins with"
                            .formatted(id)
                        + " %s; leave version out for the current text".formatted(sha256)));
  }

  private static String text(ArticleView view) {
    String source =
        Stream.of(view.author(), view.outlet(), view.published(), view.url())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return """
    Title: %s
    Source: %s
    Id: %s
    SHA-256 of the text: %s

    %s\
    """
        .formatted(
            view.title().orElse("none stated"),
            source.isEmpty() ? "none stated" : source,
            view.id(),
            view.sha256(),
            view.text());
  }
}
