package dev.onrecord.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.archive.Archive;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.ArticleFilter;
import dev.onrecord.domain.article.ArticlePage;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.ListResourcesResult;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The articles as MCP resources: each is the exact text that offsets of quotes refer to.
final class ArticleResources {
  private static final String TEXT = "text/plain";
  private static final ArticleFilter ALL =
      new ArticleFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final Archive archive;

  ArticleResources(Archive archive) {
    this.archive = archive;
  }

  /// The template for reading an article.
  SyncResourceTemplateSpecification template() {
    return new SyncResourceTemplateSpecification(
        ResourceTemplate.builder(ArticleUri.TEMPLATE, "article")
            .title("Article")
            .description(
                "The text of an article. A citation's quote is this text from its start to its end,"
                    + " counted in UTF-16 code units.")
            .mimeType(TEXT)
            .build(),
        (context, request) -> read(request.uri()));
  }

  private ReadResourceResult read(String uri) {
    Article article =
        ArticleUri.id(uri)
            .flatMap(archive::article)
            .orElseThrow(
                () ->
                    error(
                        ErrorCodes.RESOURCE_NOT_FOUND,
                        "there is no article '%s'; resources/list lists all".formatted(uri)));
    return ReadResourceResult.builder(
            List.of(
                new TextResourceContents(
                    uri,
                    TEXT,
                    article.text(),
                    Map.of("title", article.displayTitle(), "sha256", article.sha256()))))
        .build();
  }

  /// A page of all articles, the newest first.
  ///
  /// @param cursor number of the page; missing means the first
  /// @throws McpError if the cursor is not from an earlier page
  ListResourcesResult list(JsonNode cursor) {
    int number = cursor.isMissingNode() || cursor.isNull() ? 1 : number(cursor);
    ArticlePage page = archive.articles(ALL, number);
    ListResourcesResult.Builder result =
        ListResourcesResult.builder(page.articles().stream().map(this::resource).toList());
    if (number < page.pages()) {
      result.nextCursor(String.valueOf(number + 1));
    }
    return result.build();
  }

  private static int number(JsonNode cursor) {
    if (!cursor.isTextual() || !cursor.textValue().matches("[1-9]\\d{0,5}")) {
      throw error(
          ErrorCodes.INVALID_PARAMS,
          "cursor must be the nextCursor of the page before; or leave it out for the first page");
    }
    return Integer.parseInt(cursor.textValue());
  }

  private Resource resource(Article article) {
    return Resource.builder(ArticleUri.of(article.id()), article.id())
        .title(article.displayTitle())
        .mimeType(TEXT)
        .size((long) article.text().getBytes(StandardCharsets.UTF_8).length)
        .build();
  }

  private static McpError error(int code, String message) {
    return McpError.builder(code).message(message).build();
  }
}
