package dev.onrecord.cli;

import dev.onrecord.archive.Archive;
import dev.onrecord.ask.QuestionAnswering;

/// An archive in a folder, open for questions and changes.
public record OpenHome(Archive archive, QuestionAnswering questions, Runnable closing)
    implements AutoCloseable {
  @Override
  public void close() {
    closing.run();
  }
}
