package dev.onrecord.cli;

import dev.onrecord.web.WebServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Serves the page and the HTTP endpoints until the process is told to stop.
@Command(
    name = "serve",
    description = {
      "Serve the chat page and the HTTP question endpoint.",
      "Files given are indexed first. With none, and an empty archive, the articles that come"
          + " with the program are."
    },
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Mixin private HomeOptions options = new HomeOptions();

  @Mixin private ModelOptions model = new ModelOptions();

  @Mixin private SourceOptions sources = new SourceOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "${env:ONRECORD_PORT:-8080}",
      description = "Port; 0 takes a free one. Default: 8080. Environment: ONRECORD_PORT.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "${env:ONRECORD_HOST:-127.0.0.1}",
      description =
          "Address to listen on. Whoever reaches it may ask."
              + " Default: 127.0.0.1. Environment: ONRECORD_HOST.")
  private String host = "127.0.0.1";

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      split = ",",
      defaultValue = "${env:ONRECORD_ALLOW_HOST:-}",
      description =
          "Further name by which it may be called while it listens on a loopback address, such as"
              + " that of a proxy in front. May be repeated. Environment: ONRECORD_ALLOW_HOST"
              + " (with commas).")
  private List<String> allowedHosts = List.of();

  @Parameters(
      paramLabel = "FILE_OR_DIR",
      arity = "0..*",
      description = "Files, folders, - for standard input, or, with --allow-fetch, addresses.")
  private List<String> arguments = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final HomeOpener opener;

  ServeCommand(HomeOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(
          spec.commandLine(), "--port must be in [0, 65535], got " + port + ".");
    }
    CountDownLatch stopping = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopping, stopped)));
    try (OpenHome open =
        opener.open(options.home, options.settings().withModel(model.settings()))) {
      fill(open);
      try (WebServer server =
          new WebServer(
              host,
              port,
              allowedHosts.stream().filter(n -> !n.isBlank()).collect(Collectors.toSet()),
              open.archive(),
              open.questions(),
              open.conversations())) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Onrecord answers on http://" + shown(host) + ":" + server.port());
        out.flush();
        Thread.ofPlatform().daemon().name("warm-up").start(open.questions()::warmUp);
        try (KeepingUp _ = KeepingUp.begin(open.archive(), sources, out)) {
          stopping.await();
        }
      }
    } finally {
      stopped.countDown();
    }
    return 0;
  }

  private void fill(OpenHome open) throws IOException {
    if (arguments.isEmpty() && !sources.keepsUp()) {
      open.fillIfEmpty();
    } else {
      try (TerminalProgress progress = new TerminalProgress("Indexing")) {
        open.archive().reconcile(progress);
        open.archive().fillSignatures(progress);
      }
      Indexing indexing = new Indexing(open.archive(), spec.commandLine().getOut());
      indexing.index(new Documents(sources, System.in, indexing::refuse).of(arguments));
    }
  }

  /// Lets running answers end before the process does.
  private static void stop(CountDownLatch stopping, CountDownLatch stopped) {
    stopping.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String shown(String host) {
    return host.equals("127.0.0.1") || host.equals("0.0.0.0") ? "localhost" : host;
  }
}
