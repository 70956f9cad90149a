package dev.onrecord.sources;

import dev.onrecord.archive.Admission;
import dev.onrecord.archive.Archive;
import dev.onrecord.archive.IntakeListener;
import dev.onrecord.ingest.Content;
import dev.onrecord.ingest.Document;
import java.io.IOException;
import java.nio.file.Path;
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
  /// What stands between a file and what names a part of it.
  private static final Pattern MARKS = Pattern.compile("!/|#");

  private final Archive archive;
  private final Path folder;
  private final ArticleFiles files;
  private final IntakeListener listener;
  private final Consumer<String> warnings;

  /// All files are known by their origins.
  private final Map<String, Object> taken = new HashMap<>();

  /// What came from each file when it was read last; nothing of one that could not be read.
  private final Map<String, Set<String>> held = new HashMap<>();

  private Map<String, Object> last = Map.of();
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
    Map<String, Object> now = versions();
    List<String> settled =
        now.entrySet().stream()
            .filter(entry -> entry.getValue().equals(last.get(entry.getKey())))
            .filter(entry -> !entry.getValue().equals(taken.get(entry.getKey())))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    boolean isQuiet = settled.isEmpty() && missed.isEmpty() && now.equals(last);
    last = now;
    if (!isQuiet) {
      take(settled);
      taken.keySet().retainAll(now.keySet());
      held.keySet().retainAll(now.keySet());
      removeGone();
    }
  }

  /// What tells of each file that it changed.
  private Map<String, Object> versions() {
    Map<String, Object> versions = new HashMap<>();
    for (Path file : files.under(List.of(folder))) {
      try {
        versions.put(ArticleFiles.origin(file), Content.of(file).version());
      } catch (IOException e) {
        // It went away since it was listed.
      }
    }
    return versions;
  }

  /// Takes in files, and removes articles that they held before and hold no more.
  private void take(List<String> origins) {
    archive.add(
        origins.stream().map(Path::of).map(ArticleFiles::document).toList(), new Mentioned());
    for (String origin : origins) {
      if (held.containsKey(origin)) {
        archive.origins(origin).stream()
            .filter(part -> isPartOf(part, origin) && !isHeld(part))
            .forEach(this::remove);
      }
    }
  }

  /// Gathers what each file holds.
  private final class Mentioned implements IntakeListener {
    private final Set<String> all = new HashSet<>();
    private final Set<String> refused = new HashSet<>();

    @Override
    public void admitted(Admission admission) {
      (admission instanceof Admission.Refused ? refused : all).add(admission.origin());
      listener.admitted(admission);
    }

    @Override
    public void finished(Document document, long size) {
      String origin = document.origin();
      refused.remove(origin);
      all.addAll(refused);
      // A file of which nothing can be read may be half written: what it held before stays.
      if (all.isEmpty()) {
        held.remove(origin);
      } else {
        held.put(origin, Set.copyOf(all));
      }
      taken.put(origin, last.getOrDefault(origin, ""));
      all.clear();
      refused.clear();
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
  private Stream<String> filesOf(String origin) {
    return Stream.concat(
            Stream.of(origin),
            MARKS.matcher(origin).results().map(mark -> origin.substring(0, mark.start())))
        .filter(last::containsKey);
  }

  private void removeGone() {
    List<String> gone =
        archive
            .origins(ArticleFiles.origin(folder) + folder.getFileSystem().getSeparator())
            .stream()
            .filter(origin -> !isHeld(origin))
            .toList();
    if (last.isEmpty() && gone.size() > 1) {
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
