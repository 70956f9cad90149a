package dev.onrecord.cli;

import dev.onrecord.archive.Admission;
import dev.onrecord.archive.Archive;
import dev.onrecord.archive.IntakeListener;
import dev.onrecord.ingest.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/// Puts documents into an archive and tells what became of them; what cannot be read is named, and
/// the rest goes on.
final class DocumentImport {
  private final Archive archive;
  private final PrintWriter out;
  private int added;
  private int replaced;
  private int known;
  private int refused;

  DocumentImport(Archive archive, PrintWriter out) {
    this.archive = archive;
    this.out = out;
  }

  /// Indexes documents and prints what became of them.
  ///
  /// @return whether everything in them is in the archive now
  boolean index(List<Document> documents) {
    try (ImportProgressBar bar = new ImportProgressBar(documents.stream().mapToLong(DocumentImport::size).sum())) {
      archive.add(
          documents,
          new IntakeListener() {
            @Override
            public void admitted(Admission admission) {
              count(admission, bar);
            }

            @Override
            public void finished(Document document, long size) {
              bar.step(size);
            }

            @Override
            public void passedOver(Document document, long size) {
              bar.leaveOut(size);
            }
          });
    }
    out.printf(
        "%d added, %d replaced, %d already there, %d not readable.%n",
        added, replaced, known, refused);
    out.flush();
    return refused == 0;
  }

  private static long size(Document document) {
    try {
      return document.content().size();
    } catch (IOException e) {
      // The reader tells what is wrong with it.
      return 0;
    }
  }

  private void count(Admission admission, ImportProgressBar bar) {
    switch (admission) {
      case Admission.Added ignored -> added++;
      case Admission.Replaced ignored -> replaced++;
      case Admission.Known ignored -> known++;
      case Admission.Refused(var origin, var reason) -> bar.above(() -> refuse(origin, reason));
    }
    bar.articles(added + replaced + known);
  }

  /// Tells of something that cannot be read.
  void refuse(String origin, String reason) {
    refused++;
    out.println("Skipped " + DocumentArguments.shown(origin) + ": " + reason);
    out.flush();
  }
}
