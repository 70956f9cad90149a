package dev.onrecord.cli;

import dev.onrecord.eval.set.GoldArticle;
import dev.onrecord.ingest.Document;
import dev.onrecord.sources.ArticleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The articles that a measurement uses.
final class EvaluationArticles {
  private EvaluationArticles() {}

  /// The articles in files and folders. Without paths, the five example articles.
  ///
  /// @throws IOException if there is no article, or a file cannot be read; the message names the
  ///   files
  static List<GoldArticle> under(List<Path> paths) throws IOException {
    List<GoldArticle> sources = new ArrayList<>();
    for (Document document : documents(paths)) {
      sources.addAll(GoldArticle.of(document));
    }
    return sources;
  }

  private static List<Document> documents(List<Path> paths) throws IOException {
    if (paths.isEmpty()) {
      return ExampleArticles.read().stream().map(Document::of).toList();
    }
    List<String> refused = new ArrayList<>();
    List<Path> files =
        new ArticleFiles(List.of(), List.of(), (path, reason) -> refused.add(path + ": " + reason))
            .under(paths);
    if (!refused.isEmpty() || files.isEmpty()) {
      throw new IOException(
          refused.isEmpty()
              ? "no articles in %s; name files or folders with articles".formatted(paths)
              : "some articles cannot be read: " + String.join("; ", refused));
    }
    return files.stream().map(ArticleFiles::document).toList();
  }
}
