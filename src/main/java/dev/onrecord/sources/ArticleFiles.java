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

/// The files that hold articles: those named, and those in folders named, without hidden ones.
public final class ArticleFiles {
  private final List<PathMatcher> included;
  private final List<PathMatcher> excluded;
  private final BiConsumer<String, String> refused;

  /// @param included globs, one of which a file in a folder must match, by its name or by its path
  ///   in the folder; none means all
  /// @param excluded globs that files and folders in a folder must not match, likewise
  /// @param refused hears of each path that cannot be read, and the reason
  /// @throws java.util.regex.PatternSyntaxException if a glob is none
  public ArticleFiles(
      List<String> included, List<String> excluded, BiConsumer<String, String> refused) {
    this.included = included.stream().map(ArticleFiles::glob).toList();
    this.excluded = excluded.stream().map(ArticleFiles::glob).toList();
    this.refused = refused;
  }

  private static PathMatcher glob(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }

  /// All files in order, each once.
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

  /// The origin of what comes from a file, or the start of those of what comes from a folder.
  public static String origin(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  /// Why a file cannot be read, as the sentence goes on after its name.
  private static String reason(IOException e) {
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

    /// A file that is named is wanted, whatever the globs say.
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
