package dev.onrecord.sources;

import dev.onrecord.archive.Admission;
import dev.onrecord.archive.Archive;
import dev.onrecord.archive.IntakeListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Keeps an archive like a folder: new files come in, changed ones become new versions, and what is
/// gone from the folder is gone from answers.
///
/// The folder is looked through again and again: that works on every file system, over a network
/// too, and misses nothing that changed while nobody looked. A file is read once it has not changed
/// between two looks.
public final class FolderWatch {
  /// What of a file tells that it changed.
  private record State(long size, FileTime modified) {}

  private final Archive archive;
  private final Path folder;
  private final ArticleFiles files;
  private final IntakeListener listener;
  private final Consumer<String> warnings;
  private final Map<Path, State> taken = new HashMap<>();
  private Map<Path, State> last = new HashMap<>();
  private Set<String> missed = Set.of();
  private boolean isHolding;

  /// @param files lists the folder's files
  /// @param warnings hears in a sentence of what should be looked after
  public FolderWatch(
      Archive archive,
      Path folder,
      ArticleFiles files,
      IntakeListener listener,
      Consumer<String> warnings) {
    this.archive = archive;
    this.folder = folder;
    this.files = files;
    this.listener = listener;
    this.warnings = warnings;
  }

  /// Looks through the folder once: takes in what is new or changed and has not changed since the
  /// last look, and removes what was gone then and is now. A file that is renamed so keeps its
  /// article.
  public void look() {
    Map<Path, State> now = states();
    List<Path> settled =
        now.entrySet().stream()
            .filter(entry -> entry.getValue().equals(last.get(entry.getKey())))
            .filter(entry -> !entry.getValue().equals(taken.get(entry.getKey())))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    for (Path file : settled) {
      take(file);
      taken.put(file, now.getOrDefault(file, new State(0, FileTime.fromMillis(0))));
    }
    taken.keySet().retainAll(now.keySet());
    last = now;
    removeGone(now.keySet());
  }

  private Map<Path, State> states() {
    Map<Path, State> states = new HashMap<>();
    for (Path file : files.under(List.of(folder))) {
      try {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        states.put(
            file.toAbsolutePath().normalize(), new State(found.size(), found.lastModifiedTime()));
      } catch (IOException e) {
        // It went away since it was listed.
      }
    }
    return states;
  }

  /// Takes in a file, and removes articles that it held before and holds no more.
  private void take(Path file) {
    String origin = ArticleFiles.origin(file);
    Set<String> mentioned = new HashSet<>();
    archive.add(
        List.of(ArticleFiles.document(file)),
        new IntakeListener() {
          @Override
          public void admitted(Admission admission) {
            mentioned.add(admission.origin());
            listener.admitted(admission);
          }
        });
    // A file that cannot be read may be half written: what it held before stays.
    if (!mentioned.contains(origin)) {
      archive.origins(origin).stream()
          .filter(part -> isPartOf(part, origin) && !mentioned.contains(part))
          .forEach(this::remove);
    }
  }

  private static boolean isPartOf(String origin, String file) {
    return origin.startsWith(file + "!/") || origin.startsWith(file + "#");
  }

  private void removeGone(Set<Path> present) {
    List<String> gone =
        archive
            .origins(ArticleFiles.origin(folder) + folder.getFileSystem().getSeparator())
            .stream()
            .filter(origin -> !isIn(origin, present))
            .toList();
    if (present.isEmpty() && gone.size() > 1) {
      // More likely a disk that is not there than all files deleted at once.
      if (!isHolding) {
        warnings.accept(
            "%s is empty: its %,d articles stay, in case it is not mounted. Put a file there to have"
                    .formatted(folder, gone.size())
                + " those removed that are gone.");
      }
      isHolding = true;
      return;
    }
    isHolding = false;
    gone.stream().filter(missed::contains).forEach(this::remove);
    missed = Set.copyOf(gone);
  }

  /// Whether an origin is a file that is there, or a part of one.
  private static boolean isIn(String origin, Set<Path> present) {
    if (present.contains(Path.of(origin))) {
      return true;
    }
    for (String mark : List.of("!/", "#")) {
      for (int at = origin.indexOf(mark); at >= 0; at = origin.indexOf(mark, at + 1)) {
        if (present.contains(Path.of(origin.substring(0, at)))) {
          return true;
        }
      }
    }
    return false;
  }

  private void remove(String origin) {
    if (archive.removeFrom(origin)) {
      listener.removed(origin);
    }
  }
}
