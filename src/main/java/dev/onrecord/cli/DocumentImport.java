package dev.onrecord.cli;

import dev.onrecord.archive.Archive;
import dev.onrecord.archive.ImportListener;
import dev.onrecord.archive.ImportResult;
import dev.onrecord.ingest.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/// Adds documents to an archive and prints the result of each. A document that cannot be read does
/// not stop the others.
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

  /// Adds documents and prints the numbers of added, replaced, known and refused articles.
  ///
  /// @return whether all articles in them are in the archive now
  boolean run(List<Document> documents) {
    try (ImportProgressBar bar =
        new ImportProgressBar(documents.stream().mapToLong(DocumentImport::size).sum())) {
      archive.add(
          documents,
          new ImportListener() {
            @Override
            public void onResult(ImportResult result) {
              count(result, bar);
            }

            @Override
            public void finished(Document document, long size) {
              bar.step(size);
            }

            @Override
            public void skipped(Document document, long size) {
              bar.skip(size);
            }
          });
    }
    out.printf(
        "%d added, %d replaced, %d unchanged, %d could not be read.%n",
        added, replaced, known, refused);
    out.flush();
    return refused == 0;
  }

  private static long size(Document document) {
    try {
      return document.content().size();
    } catch (IOException e) {
      // The import reports the same problem when it reads the document.
      return 0;
    }
  }

  private void count(ImportResult result, ImportProgressBar bar) {
    switch (result) {
      case ImportResult.Added ignored -> added++;
      case ImportResult.Replaced ignored -> replaced++;
      case ImportResult.Known ignored -> known++;
      case ImportResult.Refused(var origin, var reason) -> bar.above(() -> refuse(origin, reason));
    }
    bar.articles(added + replaced + known);
  }

  /// Prints a line about a document or argument that cannot be read.
  void refuse(String origin, String reason) {
    refused++;
    out.println("Skipped " + DocumentArguments.shown(origin) + ": " + reason);
    out.flush();
  }
}
