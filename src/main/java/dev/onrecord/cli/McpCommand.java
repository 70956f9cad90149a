package dev.onrecord.cli;

import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.settings.Settings;
import dev.onrecord.mcp.McpEndpoint;
import dev.onrecord.mcp.StandardStreams;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Serves an agent over standard input and output until the input ends.
@Command(
    name = "mcp",
    description = {
      "Let an agent use the archive over standard input and output (Model Context Protocol).",
      "An agent's program starts this command; you do not start it by hand. It may run beside a"
          + " server. It ends when its input ends."
    },
    mixinStandardHelpOptions = true)
final class McpCommand implements Callable<Integer> {
  @Mixin private EngineOptions options = new EngineOptions();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Mixin private ModelOptions model = new ModelOptions();

  private final HomeOpener opener;

  McpCommand(HomeOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = options.settings().withModel(model.settings());
    options.requireFolder();
    PrintStream messages = System.out;
    // Nothing else may be printed between the messages of the protocol.
    System.setOut(System.err);
    try (OpenHome open = opener.open(collection.known(options.home), settings)) {
      ArchivePreparation.prepare(open, options.home, collection, "mcp");
      McpEndpoint endpoint =
          new McpEndpoint(open.archive(), open.questions(), open.conversations());
      new StandardStreams(endpoint, collection.base(), messages).serve(System.in);
    } finally {
      System.setOut(messages);
    }
    return 0;
  }
}
