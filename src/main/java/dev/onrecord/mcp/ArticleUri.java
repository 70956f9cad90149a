package dev.onrecord.mcp;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Names of articles among the resources: `onrecord://articles/{id}`.
final class ArticleUri {
  static final String TEMPLATE = "onrecord://articles/{id}";

  private static final String START = "onrecord://articles/";

  private ArticleUri() {}

  /// The name of an article; letters beyond ASCII are percent-encoded.
  static String of(String id) {
    return START + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  /// The id in a name; empty if it is no name of an article.
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
