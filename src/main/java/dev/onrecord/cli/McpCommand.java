package dev.onrecord.cli;

import dev.onrecord.collections.OpenHome;
import dev.onrecord.mcp.McpEndpoint;
import dev.onrecord.mcp.StandardStreams;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Serves an agent over standard streams until its input ends.
@Command(
    name = "mcp",
    description = {
      "Serve an agent over standard input and output (Model Context Protocol).",
      "Runs beside a server of the same home. Ends when its input does."
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
    PrintStream messages = System.out;
    // Whatever else is printed must not come between messages.
    System.setOut(System.err);
    try (OpenHome open =
        opener.open(
            collection.known(options.home), options.settings().withModel(model.settings()))) {
      ArchivePreparation.fillIfFree(open, options.home, collection, "mcp");
      McpEndpoint endpoint =
          new McpEndpoint(open.archive(), open.questions(), open.conversations());
      new StandardStreams(endpoint, collection.base(), messages).serve(System.in);
    } finally {
      System.setOut(messages);
    }
    return 0;
  }
}
