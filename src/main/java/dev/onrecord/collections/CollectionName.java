package dev.onrecord.collections;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names of collections, their folders and their paths on the server.
public final class CollectionName {
  /// The collection that every home has, in its own folder.
  public static final String MAIN = "main";

  private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
  private static final String FOLDER = "collections";

  private CollectionName() {}

  /// Says what is wrong with a name; empty if it is valid.
  public static Optional<String> objection(String name) {
    return NAME.matcher(name).matches()
        ? Optional.empty()
        : Optional.of(
            "a collection's name must be 1 to 63 characters of a to z, 0 to 9 and '-', and must not"
                + " start or end with '-'; got '%s'".formatted(name));
  }

  /// The folder that is the home of a collection's archive.
  ///
  /// @param home of all collections
  /// @throws IllegalArgumentException if the name is not valid
  public static Path folder(Path home, String name) {
    objection(name)
        .ifPresent(
            objection -> {
              throw new IllegalArgumentException(objection);
            });
    return name.equals(MAIN) ? home : all(home).resolve(name);
  }

  /// The start of the paths of a collection: empty for [#MAIN], otherwise for example `/c/press`.
  public static String base(String name) {
    return name.equals(MAIN) ? "" : "/c/" + name;
  }

  /// The folder of the collections besides [#MAIN].
  static Path all(Path home) {
    return home.resolve(FOLDER);
  }
}
