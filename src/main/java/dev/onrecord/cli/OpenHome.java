package dev.onrecord.cli;

import dev.onrecord.archive.Archive;
import dev.onrecord.ask.Conversations;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.encode.Encoder;
import java.io.IOException;

/// An archive in a folder, open for questions and changes.
///
/// @param questions answers that nobody keeps
/// @param conversations answers that last
/// @param encoder that the archive and the questions share
public record OpenHome(
    Archive archive,
    QuestionAnswering questions,
    Conversations conversations,
    Encoder encoder,
    Runnable closing)
    implements AutoCloseable {
  /// Makes the index hold what the store holds, and an empty archive hold the articles that come
  /// with the program.
  ///
  /// @throws IOException if those cannot be read
  void fillIfEmpty() throws IOException {
    try (TerminalProgress progress = new TerminalProgress("Indexing")) {
      archive.reconcile(progress);
      archive.fillSignatures(progress);
      if (archive.isEmpty()) {
        System.err.println(
            "The archive is empty: indexing the five articles that come with the program.");
        archive.add(Seeds.read(), progress);
      }
    }
  }

  @Override
  public void close() {
    closing.run();
  }
}
