package dev.onrecord.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Makes, lists and revokes the keys of a home.
@Command(
    name = "key",
    description = {
      "Make, list and revoke keys, which limit who may use a server.",
      "Without any key, whoever can reach the server may use it. As soon as the first key is"
          + " made, every request needs a key, even if that key is revoked later. These commands"
          + " work while a server runs."
    },
    footer = {"", "Example:", "  onrecord key create --home my-archive \"press room\""},
    subcommands = {KeyCreateCommand.class, KeyListCommand.class, KeyRevokeCommand.class},
    mixinStandardHelpOptions = true)
final class KeyCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name a command for keys: create, list or revoke.");
  }
}
