package dev.onrecord.cli;

import dev.onrecord.collections.Collections;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.Progress;
import dev.onrecord.store.HomeLock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Brings an archive up to what there is for it, before it is asked.
final class ArchivePreparation {
  private ArchivePreparation() {}

  /// Makes the index hold what the store holds, and an empty main collection hold the articles that
  /// come with the program; unless another process changes them now, which then does so.
  ///
  /// @param command what asks for it, as typed
  /// @throws IOException if those articles cannot be read
  static void fillIfFree(OpenHome open, Path home, CollectionOption collection, String command)
      throws IOException {
    Optional<HomeLock> lock = HomeLock.tryTake(collection.folder(home), command);
    if (lock.isPresent()) {
      try (HomeLock _ = lock.get();
          TerminalProgress progress = new TerminalProgress("Indexing")) {
        open.archive().upkeep().reconcile(progress);
        if (collection.isMain()) {
          seed(open, home, progress);
        }
      }
    }
  }

  /// Has an empty main collection hold the articles that come with the program, unless there are
  /// other collections.
  ///
  /// @param home of all collections
  /// @throws IOException if they cannot be read
  static void seed(OpenHome open, Path home, Progress progress) throws IOException {
    if (!open.archive().isEmpty()) {
      return;
    }
    List<String> others = Collections.others(home);
    if (others.isEmpty()) {
      System.err.println(
          "The archive is empty: indexing the five articles that come with the program.");
      open.archive().add(ExampleArticles.read(), progress);
    } else {
      System.err.println(
          "The collection 'main' is empty; there are also: " + String.join(", ", others) + ".");
    }
  }
}
