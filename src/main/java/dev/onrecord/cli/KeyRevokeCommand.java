package dev.onrecord.cli;

import dev.onrecord.domain.access.AccessKey;
import dev.onrecord.store.KeyStore;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Revokes a key.
@Command(
    name = "revoke",
    description = "Revoke a key. The server refuses it from the next request on.",
    mixinStandardHelpOptions = true)
final class KeyRevokeCommand implements Callable<Integer> {
  @Mixin private HomeOption folder = new HomeOption();

  @Parameters(
      paramLabel = "ID",
      description = "Id of the key: the first column of 'onrecord key list'.")
  private String id = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (!KeyStore.isIn(folder.home)) {
      throw new IllegalStateException(
          folder.home + " has no keys; give the folder of the archive with --home");
    }
    try (KeyStore keys = KeyStore.open(folder.home)) {
      Optional<AccessKey> revoked = keys.revoke(id, Instant.now());
      if (revoked.isEmpty()) {
        throw new IllegalStateException(
            "no key has this id; an id has 12 characters, and 'onrecord key list' shows all ids");
      }
      PrintWriter out = spec.commandLine().getOut();
      out.println("Revoked %s, %s.".formatted(id, revoked.get().name()));
      out.flush();
    }
    return 0;
  }
}
