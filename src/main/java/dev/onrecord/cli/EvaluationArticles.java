package dev.onrecord.cli;

import dev.onrecord.eval.set.GoldArticle;
import dev.onrecord.ingest.Document;
import dev.onrecord.sources.ArticleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The articles that something is measured on.
final class EvaluationArticles {
  private EvaluationArticles() {}

  /// Those of files and folders, or those that come with the program if none are named.
  ///
  /// @throws IOException if there is none, or one cannot be read; the message names those
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
          "articles must be files that can be read, or folders of them; "
              + (refused.isEmpty() ? "there is none" : String.join("; ", refused)));
    }
    return files.stream().map(ArticleFiles::document).toList();
  }
}
