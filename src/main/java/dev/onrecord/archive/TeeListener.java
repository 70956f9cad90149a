package dev.onrecord.archive;

import dev.onrecord.ingest.Document;
import java.util.function.Consumer;

/// Lets somebody else hear too what became of articles.
record TeeListener(Consumer<Admission> other, IntakeListener listener) implements IntakeListener {
  @Override
  public void admitted(Admission admission) {
    other.accept(admission);
    listener.admitted(admission);
  }

  @Override
  public void finished(Document document, long size) {
    listener.finished(document, size);
  }

  @Override
  public void passedOver(Document document, long size) {
    listener.passedOver(document, size);
  }

  @Override
  public void removed(String origin) {
    listener.removed(origin);
  }
}
