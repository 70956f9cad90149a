package dev.onrecord.cli;

import dev.onrecord.collections.CollectionName;
import dev.onrecord.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which collection of the home is meant.
final class CollectionOption {
  @Option(
      names = "--collection",
      paramLabel = "NAME",
      defaultValue = "${env:ONRECORD_COLLECTION:-" + CollectionName.MAIN + "}",
      description =
          "Collection of the home: an archive of its own, which shares nothing with the others."
              + " Default: main. Environment: ONRECORD_COLLECTION.")
  private String name = CollectionName.MAIN;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  String name() {
    return name;
  }

  boolean isMain() {
    return name.equals(CollectionName.MAIN);
  }

  /// What its addresses begin with; may be empty.
  String base() {
    return CollectionName.base(name);
  }

  /// The folder that is the collection's home, whether it is there or not.
  ///
  /// @param home of all collections
  /// @throws ParameterException if no collection can be called so
  Path folder(Path home) {
    CollectionName.objection(name)
        .ifPresent(
            objection -> {
              throw new ParameterException(spec.commandLine(), "--collection: " + objection + ".");
            });
    return CollectionName.folder(home, name);
  }

  /// The folder of a collection that must be there, if it is not the main one.
  ///
  /// @throws IllegalStateException if there is no such collection
  Path known(Path home) {
    Path folder = folder(home);
    if (!isMain() && !Files.exists(Database.in(folder))) {
      throw new IllegalStateException(
          "%s has no collection '%s'; make it with 'onrecord index --collection %s FILE'"
              .formatted(home, name, name));
    }
    return folder;
  }
}
