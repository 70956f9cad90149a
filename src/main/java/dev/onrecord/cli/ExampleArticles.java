package dev.onrecord.cli;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The five articles in `seeds` that come with the program, for an archive without articles.
final class ExampleArticles {
  private ExampleArticles() {}

  /// Reads the articles.
  ///
  /// @throws IOException if the files of the program cannot be read
  static List<Submission> read() throws IOException {
    URL folder = ExampleArticles.class.getResource("/seeds");
    if (folder == null) {
      throw new IllegalStateException("the class path lacks seeds");
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath("/seeds"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("class path addresses are valid", e);
    }
  }

  private static List<Submission> read(Path folder) throws IOException {
    List<Submission> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        seeds.add(
            new Submission(
                Files.readAllBytes(file),
                "text/plain",
                "seeds/" + file.getFileName(),
                Metadata.NONE));
      }
    }
    return seeds;
  }
}
