package dev.onrecord.sources;

import dev.onrecord.archive.Archive;
import dev.onrecord.archive.ImportListener;
import dev.onrecord.archive.ImportResult;
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

/// Keeps an archive in step with a folder: new files are imported, changed files become new
/// versions, and the articles of deleted files are removed.
///
/// The folder is listed again and again. That works on every file system, also over a network, and
/// finds changes that were made while the program did not run. A file is read when it has not
/// changed between two looks.
public final class FolderWatch {
  /// Separates a file from the name of a part of it.
  private static final Pattern MARKS = Pattern.compile("!/|#");

  private final Archive archive;
  private final Path folder;
  private final ArticleFiles files;
  private final ImportListener listener;
  private final Consumer<String> warnings;

  /// The version of each file that was imported last, by the file's origin.
  private final Map<String, Object> taken = new HashMap<>();

  /// The origins of the articles of each file when it was read last; without files that could not
  /// be read.
  private final Map<String, Set<String>> held = new HashMap<>();

  private Map<String, Object> last = Map.of();
  private Set<String> missed = Set.of();
  private boolean isHolding;

  /// @param files lists the folder's files
  /// @param warnings hears sentences about problems that an operator should look at
  public FolderWatch(
      Archive archive,
      Path folder,
      ArticleFiles files,
      ImportListener listener,
      Consumer<String> warnings) {
    this.archive = archive;
    this.folder = folder;
    this.files = files;
    this.listener = listener;
    this.warnings = warnings;
  }

  /// Looks through the folder once. New and changed files are imported if they have not changed
  /// since the last look. Articles whose file is missing in two looks are removed; by then a
  /// renamed file was imported, so it keeps its article.
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

  /// The version of each file, which differs when the file was changed.
  private Map<String, Object> versions() {
    Map<String, Object> versions = new HashMap<>();
    for (Path file : files.under(List.of(folder))) {
      try {
        versions.put(ArticleFiles.origin(file), Content.of(file).version());
      } catch (IOException e) {
        // The file was deleted since it was listed.
      }
    }
    return versions;
  }

  /// Imports files, and removes articles that they do not hold any more.
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

  /// Collects the origins of the articles of each file.
  private final class Mentioned implements ImportListener {
    private final Set<String> all = new HashSet<>();
    private final Set<String> refused = new HashSet<>();

    @Override
    public void onResult(ImportResult result) {
      (result instanceof ImportResult.Refused ? refused : all).add(result.origin());
      listener.onResult(result);
    }

    @Override
    public void finished(Document document, long size) {
      String origin = document.origin();
      refused.remove(origin);
      all.addAll(refused);
      // A file without a readable article may be half written, so its earlier articles stay.
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

  /// Whether an origin is that of a file or of a part of it.
  private static boolean isPartOf(String origin, String file) {
    return origin.startsWith(file)
        && (origin.length() == file.length()
            || origin.startsWith("!/", file.length())
            || origin.startsWith("#", file.length()));
  }

  /// Whether a present file holds the article of an origin, as far as is known.
  private boolean isHeld(String origin) {
    return filesOf(origin)
        .anyMatch(
            file ->
                Optional.ofNullable(held.get(file)).map(all -> all.contains(origin)).orElse(true));
  }

  /// The present files that an origin may belong to.
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
      // It is more likely that a disk is not mounted than that all files were deleted.
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
