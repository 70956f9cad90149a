package dev.onrecord.cli;

import dev.onrecord.domain.Metadata;
import dev.onrecord.domain.Submission;
import dev.onrecord.ingest.TextReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/// The files that hold articles: those named, and those in folders named, without hidden ones.
final class ArticleFiles {
  private final BiConsumer<String, String> refused;

  /// @param refused hears of each path that cannot be read, and the reason
  ArticleFiles(BiConsumer<String, String> refused) {
    this.refused = refused;
  }

  /// All files in order, each once.
  List<Path> under(List<Path> paths) {
    Set<Path> files = new TreeSet<>();
    for (Path path : paths) {
      if (path.toString().isEmpty()) {
        refused.accept("''", "it names no file");
        continue;
      }
      try {
        Files.walkFileTree(path, new Collecting(path, files));
      } catch (IOException e) {
        refused.accept(path.toString(), reason(e));
      }
    }
    return List.copyOf(files);
  }

  /// Reads a file as it is.
  ///
  /// @throws IOException if it cannot be read
  static Submission read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      // One byte more than an article may have is enough to see that it is too large.
      return new Submission(
          in.readNBytes(TextReader.MAX_BYTES + 1),
          "text/plain",
          file.toAbsolutePath().normalize().toString(),
          Metadata.NONE);
    }
  }

  /// Reads all files under paths.
  ///
  /// @throws IOException if there is none, or one cannot be read; the message names those
  static List<Submission> readAll(List<Path> paths) throws IOException {
    List<String> refused = new ArrayList<>();
    List<Path> files =
        new ArticleFiles((path, reason) -> refused.add(path + ": " + reason)).under(paths);
    if (!refused.isEmpty() || files.isEmpty()) {
      throw new IOException(
          "articles must be files that can be read, or folders of them; "
              + (refused.isEmpty() ? "there is none" : String.join("; ", refused)));
    }
    List<Submission> articles = new ArrayList<>();
    for (Path file : files) {
      articles.add(read(file));
    }
    return articles;
  }

  /// Why a file cannot be read, as the sentence goes on after its name.
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "it does not exist";
      case AccessDeniedException denied -> "it may not be read";
      default -> String.valueOf(e.getMessage());
    };
  }

  /// Takes all files but hidden ones, and goes on after a folder that cannot be read.
  private final class Collecting extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Set<Path> files;

    Collecting(Path root, Set<Path> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && Files.isRegularFile(file)) {
        files.add(file);
      } else if (file.equals(root)) {
        refused.accept(file.toString(), "it is no regular file");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      refused.accept(file.toString(), reason(e));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return !path.equals(root) && path.getFileName().toString().startsWith(".");
    }
  }
}
