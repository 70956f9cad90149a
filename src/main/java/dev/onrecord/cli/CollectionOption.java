package dev.onrecord.cli;

import dev.onrecord.collections.CollectionName;
import dev.onrecord.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The option that chooses a collection of the home.
final class CollectionOption {
  @Option(
      names = "--collection",
      paramLabel = "NAME",
      defaultValue = "${env:ONRECORD_COLLECTION:-" + CollectionName.MAIN + "}",
      description =
          "Collection of the home. Each collection is a separate archive."
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

  /// The first part of all addresses of the collection, such as `/c/press`; may be empty.
  String base() {
    return CollectionName.base(name);
  }

  /// The folder of the collection, which may not exist yet.
  ///
  /// @param home folder of all collections
  /// @throws ParameterException if the name is not allowed
  Path folder(Path home) {
    CollectionName.objection(name)
        .ifPresent(
            objection -> {
              throw new ParameterException(spec.commandLine(), "--collection: " + objection + ".");
            });
    return CollectionName.folder(home, name);
  }

  /// The folder of a collection that must exist.
  ///
  /// @throws IllegalStateException if the home or the collection does not exist
  Path known(HomeOption option) {
    Path folder = known(option.home);
    if (isMain()) {
      option.requireArchive();
    }
    return folder;
  }

  /// The folder of a collection. Only the main one may be missing.
  ///
  /// @param home folder of all collections
  /// @throws IllegalStateException if another one is missing
  Path known(Path home) {
    Path folder = folder(home);
    if (!isMain() && !Files.exists(Database.in(folder))) {
      throw new IllegalStateException(
          "%s has no collection '%s'; 'onrecord index --collection %s FILE' makes it"
              .formatted(home, name, name));
    }
    return folder;
  }
}
