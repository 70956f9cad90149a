package dev.onrecord.web.access;

import dev.onrecord.domain.access.Permission;
import java.util.Set;
import java.util.regex.Pattern;

/// What a request needs.
///
/// @param permission what its key must permit
/// @param costly whether few may be answered at once: it searches, reads texts, or takes them in
record Demand(Permission permission, boolean costly) {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private static final Pattern METRICS = Pattern.compile("/metrics(/.*)?");
  private static final Pattern ARTICLES = Pattern.compile("/api/articles(/.*)?");

  /// What changes nothing of the archive, though its method is not one that reads.
  private static final Pattern ASKING =
      Pattern.compile("/api/(ask|suggest|(answers|conversations)/.*)|/mcp/?|/v1/.*");

  private static final Pattern COSTLY =
      Pattern.compile(
          "/api/(ask|suggest|search)/?|/api/answers/[^/]*/(replay|citations/.*)/?|/mcp/?"
              + "|/v1/(chat/completions|responses)/?");

  /// What a method needs at a path within a collection; what nobody thought of needs most.
  static Demand of(String method, String path) {
    boolean reads = READING.contains(method);
    boolean changesArticles = !reads && ARTICLES.matcher(path).matches();
    return new Demand(
        permission(reads, changesArticles, path),
        changesArticles || COSTLY.matcher(path).matches());
  }

  private static Permission permission(boolean reads, boolean changesArticles, String path) {
    if (reads) {
      return METRICS.matcher(path).matches() ? Permission.ADMIN : Permission.READ;
    }
    if (changesArticles) {
      return Permission.WRITE;
    }
    return ASKING.matcher(path).matches() ? Permission.READ : Permission.ADMIN;
  }
}
