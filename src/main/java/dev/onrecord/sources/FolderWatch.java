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
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Keeps an archive like a folder: new files come in, changed ones become new versions, and what is
/// gone from the folder is gone from answers.
///
/// The folder is looked through again and again: that works on every file system, over a network
/// too, and misses nothing that changed while nobody looked. A file is read once it has not changed
/// between two looks.
public final class FolderWatch {
  /// What of a file tells that it changed.
  private record State(long size, FileTime modified) {}

  /// What stands between a file and what names a part of it.
  private static final Pattern MARKS = Pattern.compile("!/|#");

  private final Archive archive;
  private final Path folder;
  private final ArticleFiles files;
  private final IntakeListener listener;
  private final Consumer<String> warnings;
  private final Map<Path, State> taken = new HashMap<>();

  /// What came from each file when it was read last; nothing of one that could not be read.
  private final Map<Path, Set<String>> held = new HashMap<>();

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
    last = now;
    for (Path file : settled) {
      take(file);
      taken.put(file, now.getOrDefault(file, new State(0, FileTime.fromMillis(0))));
    }
    taken.keySet().retainAll(now.keySet());
    held.keySet().retainAll(now.keySet());
    removeGone(now.isEmpty());
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
            boolean isWhole = admission.origin().equals(origin);
            if (!(isWhole && admission instanceof Admission.Refused)) {
              mentioned.add(admission.origin());
            }
            listener.admitted(admission);
          }
        });
    // A file of which nothing can be read may be half written: what it held before stays.
    if (mentioned.isEmpty()) {
      held.remove(file);
    } else {
      held.put(file, mentioned);
      archive.origins(origin).stream()
          .filter(part -> isPartOf(part, origin) && !isHeld(part))
          .forEach(this::remove);
    }
  }

  /// Whether an origin may be a file's, or one of a part of it.
  private static boolean isPartOf(String origin, String file) {
    return origin.startsWith(file)
        && (origin.length() == file.length()
            || origin.startsWith("!/", file.length())
            || origin.startsWith("#", file.length()));
  }

  /// Whether a file that is there holds what came from an origin, as far as is known.
  private boolean isHeld(String origin) {
    return filesOf(origin)
        .anyMatch(
            file ->
                Optional.ofNullable(held.get(file)).map(all -> all.contains(origin)).orElse(true));
  }

  /// The files that are there of which an origin may be, or be a part.
  private Stream<Path> filesOf(String origin) {
    return Stream.concat(
            Stream.of(origin),
            MARKS.matcher(origin).results().map(mark -> origin.substring(0, mark.start())))
        .map(Path::of)
        .filter(last::containsKey);
  }

  private void removeGone(boolean isEmpty) {
    List<String> gone =
        archive
            .origins(ArticleFiles.origin(folder) + folder.getFileSystem().getSeparator())
            .stream()
            .filter(origin -> !isHeld(origin))
            .toList();
    if (isEmpty && gone.size() > 1) {
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

  private void remove(String origin) {
    if (archive.removeFrom(origin)) {
      listener.removed(origin);
    }
  }
}
