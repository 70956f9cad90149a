package dev.onrecord.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Makes, lists and takes back the keys of a home.
@Command(
    name = "key",
    description = {
      "Make, list and take back the keys that a server asks for, also while it runs.",
      "Without a key, whoever reaches the server may ask; from the first one on, also when it is"
          + " revoked, every request needs one."
    },
    subcommands = {KeyCreateCommand.class, KeyListCommand.class, KeyRevokeCommand.class},
    mixinStandardHelpOptions = true)
final class KeyCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name what to do with keys: create, list or revoke.");
  }
}
