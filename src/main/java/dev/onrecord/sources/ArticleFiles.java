package dev.onrecord.sources;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.Content;
import dev.onrecord.ingest.Document;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/// Lists the files that hold articles: named files, and the files in named folders that are not
/// hidden.
public final class ArticleFiles {
  private final List<PathMatcher> included;
  private final List<PathMatcher> excluded;
  private final BiConsumer<String, String> refused;

  /// @param included globs; a file in a folder must match one of them, by its name or by its path
  ///   in the folder. Without any, all files match
  /// @param excluded globs that files and folders in a folder must not match
  /// @param refused hears of each path that cannot be read, and the reason
  /// @throws java.util.regex.PatternSyntaxException if a glob is not valid
  public ArticleFiles(
      List<String> included, List<String> excluded, BiConsumer<String, String> refused) {
    this.included = included.stream().map(ArticleFiles::glob).toList();
    this.excluded = excluded.stream().map(ArticleFiles::glob).toList();
    this.refused = refused;
  }

  private static PathMatcher glob(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }

  /// All files, sorted, each once.
  public List<Path> under(List<Path> paths) {
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

  /// A file as a document.
  public static Document document(Path file) {
    return Document.of(origin(file), Content.of(file), Metadata.NONE);
  }

  /// The origin of the articles of a file, or the start of the origins of the articles of a folder.
  public static String origin(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  /// The reason why a file cannot be read, to follow its name in a sentence.
  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "it does not exist";
      case AccessDeniedException denied -> "permission to read it is denied";
      default -> String.valueOf(e.getMessage());
    };
  }

  /// Collects all files that are not hidden, and goes on after a folder that cannot be read.
  private final class Collecting extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Set<Path> files;

    Collecting(Path root, Set<Path> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) || matches(excluded, folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && isWanted(file) && Files.isRegularFile(file)) {
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

    /// A named file is wanted even if no glob matches it.
    private boolean isWanted(Path file) {
      return file.equals(root)
          || ((included.isEmpty() || matches(included, file)) && !matches(excluded, file));
    }

    private boolean matches(List<PathMatcher> globs, Path path) {
      Path within = root.relativize(path);
      Path name = path.getFileName();
      return !path.equals(root)
          && globs.stream().anyMatch(glob -> glob.matches(within) || glob.matches(name));
    }

    private boolean isHidden(Path path) {
      return !path.equals(root) && path.getFileName().toString().startsWith(".");
    }
  }
}
