package dev.onrecord.cli;

import dev.onrecord.archive.Admission;
import dev.onrecord.archive.Archive;
import dev.onrecord.archive.Progress;
import dev.onrecord.domain.Metadata;
import dev.onrecord.domain.Submission;
import dev.onrecord.ingest.TextReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
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

/// Puts files, and the files of folders, into an archive; what cannot be read is reported by name
/// and the rest goes on.
final class FileIndexing {
  /// Files are read and handed on in groups of this many bytes, so that memory stays bounded.
  private static final long GROUP_BYTES = 4L << 20;

  private final Archive archive;
  private final PrintWriter out;
  private int added;
  private int replaced;
  private int known;
  private int refused;

  FileIndexing(Archive archive, PrintWriter out) {
    this.archive = archive;
    this.out = out;
  }

  /// Indexes files and folders and prints what became of them.
  ///
  /// @return whether every file is in the archive now
  boolean index(List<Path> paths, Progress progress) {
    List<Path> files = List.copyOf(files(paths));
    List<Submission> group = new ArrayList<>();
    long bytes = 0;
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      try {
        byte[] content = read(file);
        group.add(
            new Submission(
                content,
                "text/plain",
                file.toAbsolutePath().normalize().toString(),
                Metadata.NONE));
        bytes += content.length;
      } catch (IOException e) {
        refuse(file.toString(), reason(e));
      }
      if (bytes >= GROUP_BYTES || i == files.size() - 1) {
        int before = i + 1 - group.size();
        admit(group, (done, total) -> progress.at(before + done, files.size()));
        group.clear();
        bytes = 0;
      }
    }
    out.printf(
        "%d added, %d replaced, %d already there, %d not readable.%n",
        added, replaced, known, refused);
    out.flush();
    return refused == 0;
  }

  private void admit(List<Submission> group, Progress progress) {
    for (Admission admission : archive.add(group, progress)) {
      switch (admission) {
        case Admission.Added ignored -> added++;
        case Admission.Replaced ignored -> replaced++;
        case Admission.Known ignored -> known++;
        case Admission.Refused(var origin, var reason) -> refuse(origin, reason);
      }
    }
  }

  private void refuse(String origin, String reason) {
    refused++;
    out.println("Skipped " + origin + ": " + reason);
  }

  /// One byte more than an article may have is enough to see that it is too large.
  private static byte[] read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(TextReader.MAX_BYTES + 1);
    }
  }

  private Set<Path> files(List<Path> paths) {
    Set<Path> files = new TreeSet<>();
    for (Path path : paths) {
      if (path.toString().isEmpty()) {
        refuse("''", "it names no file");
        continue;
      }
      try {
        Files.walkFileTree(path, new Collecting(path, files));
      } catch (IOException e) {
        refuse(path.toString(), reason(e));
      }
    }
    return files;
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
        refuse(file.toString(), "it is no regular file");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      refuse(file.toString(), reason(e));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return !path.equals(root) && path.getFileName().toString().startsWith(".");
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "it does not exist";
      case AccessDeniedException denied -> "it may not be read";
      default -> String.valueOf(e.getMessage());
    };
  }
}
