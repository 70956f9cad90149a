package dev.onrecord.collections;

import dev.onrecord.archive.Archive;
import dev.onrecord.ask.Conversations;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.encode.Encoder;
import dev.onrecord.health.Health;

/// An open archive, for questions and changes.
///
/// @param questions gives answers that are not saved
/// @param conversations gives answers that are saved
/// @param encoder shared by the archive and the questions
/// @param health checks whether the parts of the service work
public record OpenHome(
    Archive archive,
    QuestionAnswering questions,
    Conversations conversations,
    Encoder encoder,
    Health health,
    Runnable closing)
    implements AutoCloseable {
  /// This archive, with a further action after it is closed.
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
