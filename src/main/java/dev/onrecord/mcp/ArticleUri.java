package dev.onrecord.mcp;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Resource URIs of articles: `onrecord://articles/{id}`.
final class ArticleUri {
  static final String TEMPLATE = "onrecord://articles/{id}";

  private static final String START = "onrecord://articles/";

  private ArticleUri() {}

  /// The URI of an article, percent-encoded.
  static String of(String id) {
    return START + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  /// The id in a URI; empty if it is not the URI of an article.
  static Optional<String> id(String uri) {
    if (!uri.startsWith(START)) {
      return Optional.empty();
    }
    try {
      return Optional.of(URLDecoder.decode(uri.substring(START.length()), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
