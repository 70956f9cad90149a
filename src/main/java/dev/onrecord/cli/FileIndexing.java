package dev.onrecord.cli;

import dev.onrecord.archive.Admission;
import dev.onrecord.archive.Archive;
import dev.onrecord.archive.Progress;
import dev.onrecord.domain.Submission;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
    List<Path> files = new ArticleFiles(this::refuse).under(paths);
    List<Submission> group = new ArrayList<>();
    long bytes = 0;
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      try {
        Submission article = ArticleFiles.read(file);
        group.add(article);
        bytes += article.bytes().length;
      } catch (IOException e) {
        refuse(file.toString(), ArticleFiles.reason(e));
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
}
