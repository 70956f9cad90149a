package dev.onrecord.collections;

import dev.onrecord.archive.Archive;
import dev.onrecord.ask.Conversations;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.encode.Encoder;
import dev.onrecord.health.Health;

/// An archive in a folder, open for questions and changes.
///
/// @param questions answers that nobody keeps
/// @param conversations answers that last
/// @param encoder that the archive and the questions share
/// @param health whether all that answers need works
public record OpenHome(
    Archive archive,
    QuestionAnswering questions,
    Conversations conversations,
    Encoder encoder,
    Health health,
    Runnable closing)
    implements AutoCloseable {
  /// This, with something more to do after it is closed.
  public OpenHome andThen(Runnable further) {
    return new OpenHome(
        archive,
        questions,
        conversations,
        encoder,
        health,
        () -> {
          try {
            closing.run();
          } finally {
            further.run();
          }
        });
  }

  @Override
  public void close() {
    closing.run();
  }
}
