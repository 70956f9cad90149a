package dev.onrecord;

import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Homes with articles in them. Indexing takes seconds, so the same articles are indexed once in a
/// JVM; every further home is a copy.
public final class FilledHomes {
  private static final Map<String, Path> FILLED = new ConcurrentHashMap<>();

  static {
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(FilledHomes::deleteAll));
  }

  private FilledHomes() {}

  /// A new home with these articles in its main collection.
  public static Path with(List<Submission> articles) {
    try {
      Path folder = Files.createTempDirectory("onrecord-test");
      fill(folder, articles);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes an empty folder a home with these articles in its main collection.
  public static void fill(Path folder, List<Submission> articles) {
    Path filled = FILLED.computeIfAbsent(key(articles), key -> index(articles));
    try {
      Homes.copyInto(filled, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The same for two lists of the same articles.
  private static String key(List<Submission> articles) {
    return articles.stream()
        .map(
            article ->
                String.join(
                    "\n",
                    article.origin(),
                    article.mediaType(),
                    article.metadata().toString(),
                    Article.sha256(new String(article.bytes(), StandardCharsets.ISO_8859_1))))
        .collect(Collectors.joining("\n\n"));
  }

  private static Path index(List<Submission> articles) {
    try {
      Path folder = Files.createTempDirectory("onrecord-filled");
      try (OpenHome open = Engines.open(folder, Settings.standard(2))) {
        open.archive().add(articles, (done, total) -> {});
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteAll() {
    for (Path folder : FILLED.values()) {
      try {
        Homes.delete(folder);
      } catch (IOException e) {
        System.err.println("not deleted: " + folder + ": " + e);
      }
    }
  }
}
