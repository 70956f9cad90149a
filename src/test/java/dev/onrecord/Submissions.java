package dev.onrecord;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Articles to hand in.
public final class Submissions {
  /// Where the five articles that come with the program are.
  public static final Path SEEDS = Path.of("seeds");

  private Submissions() {}

  /// The five articles that come with the program.
  public static List<Submission> seeds() {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.sorted().map(Submissions::file).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Submission file(Path file) {
    try {
      return new Submission(
          Files.readAllBytes(file), "text/plain", "seeds/" + file.getFileName(), Metadata.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A text from a file of this name.
  public static Submission text(String name, String text) {
    return text(name, text, Metadata.NONE);
  }

  /// A text from a file of this name, with what its source states about it.
  public static Submission text(String name, String text, Metadata metadata) {
    return new Submission(text.getBytes(StandardCharsets.UTF_8), "text/plain", name, metadata);
  }
}
