package dev.onrecord.cli;

import dev.onrecord.archive.Archive;
import dev.onrecord.archive.StoppingException;
import dev.onrecord.collections.Collections;
import dev.onrecord.collections.Engine;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.Progress;
import dev.onrecord.store.KeyStore;
import dev.onrecord.web.ClientTimeouts;
import dev.onrecord.web.ListenSettings;
import dev.onrecord.web.Operations;
import dev.onrecord.web.Readiness;
import dev.onrecord.web.WebServer;
import dev.onrecord.web.access.Access;
import dev.onrecord.web.access.AccessSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Runs the server with the page and the HTTP API until the process is stopped.
@Command(
    name = "serve",
    description = {
      "Start the server: the page to ask questions, and the HTTP API.",
      "Files and folders that you name are added first. If the archive is empty and you name"
          + " nothing, it gets five example articles. Stop the server with Ctrl+C."
    },
    footer = {
      "",
      "Examples:",
      "  onrecord serve",
      "  onrecord serve --home my-archive --port 8081 path/to/folder"
    },
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

  @Mixin private EngineOptions options = new EngineOptions();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Mixin private ModelOptions model = new ModelOptions();

  @Mixin private OperationsOptions running = new OperationsOptions();

  @Mixin private SourceOptions sources = new SourceOptions();

  @Mixin private AccessOptions access = new AccessOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "${env:ONRECORD_PORT:-8080}",
      description =
          "Port to listen on; 0 means any free port. Default: 8080. Environment: ONRECORD_PORT.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "${env:ONRECORD_HOST:-127.0.0.1}",
      description =
          "Address to listen on. Without keys, whoever can reach it may use the server."
              + " Default: 127.0.0.1. Environment: ONRECORD_HOST.")
  private String host = "127.0.0.1";

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      split = ",",
      defaultValue = "${env:ONRECORD_ALLOW_HOST:-}",
      description =
          "Another host name that requests may use while the server listens on a loopback address,"
              + " such as the name of a proxy before it. May be repeated. Environment:"
              + " ONRECORD_ALLOW_HOST (with commas).")
  private List<String> allowedHosts = List.of();

  @Option(
      names = "--check-every",
      paramLabel = "MINUTES",
      defaultValue = "${env:ONRECORD_CHECK_EVERY:-60}",
      description =
          "Minutes between two checks of the index for damage; 0 means never."
              + " Default: 60. Environment: ONRECORD_CHECK_EVERY.")
  private int checkEvery;

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
    if (checkEvery < 0) {
      throw new ParameterException(
          spec.commandLine(), "--check-every must be at least 0, got " + checkEvery + ".");
    }
    sources.check();
    running.setUpLog();
    collection.folder(options.home);
    AccessSettings settings = access.settings(host);
    ListenSettings listening =
        new ListenSettings(
            host,
            port,
            allowedHosts.stream().filter(n -> !n.isBlank()).collect(Collectors.toSet()),
            access.origins(),
            ClientTimeouts.STANDARD);
    ListenAddress address = new ListenAddress(host, port);
    address.requireFree();
    CountDownLatch stopping = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopping, stopped)));
    Readiness readiness = Readiness.later();
    try (Engine engine = opener.start(options.settings().withModel(model.settings()));
        Collections collections = Collections.open(options.home, "serve", engine.opener());
        KeyStore keys = KeyStore.open(options.home);
        WebServer server =
            new WebServer(
                listening,
                new Access(keys, settings, Clock.systemUTC()),
                sources.fetcher(),
                collections,
                new Operations(engine.telemetry(), readiness, running.stopWait()))) {
      String url = address.url(server.port());
      collections.tell(url);
      warnIfOpen(keys);
      Thread.ofVirtual().start(() -> stopWhenTold(collections, readiness, stopping));
      prepare(collections, new StartProgress(url));
      if (stopping.getCount() > 0) {
        readiness.reached();
        PrintWriter out = spec.commandLine().getOut();
        out.println("Onrecord answers on " + url);
        out.flush();
        collections.keepUp(Duration.ofMinutes(checkEvery));
        Thread.ofPlatform().daemon().name("warm-up").start(collections.main().questions()::warmUp);
        try (SourceMonitor _ =
            SourceMonitor.start(sourceCollection(collections).archive(), sources, out)) {
          stopping.await();
        }
      }
    } finally {
      stopped.countDown();
    }
    return 0;
  }

  private void warnIfOpen(KeyStore keys) {
    if (!ListenSettings.isLoopback(host) && !keys.isAny()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(
          "Warning: whoever can reach %s may read, add and remove articles. To require a key for"
                  .formatted(host)
              + " every request, make one with 'onrecord key create NAME'.");
      err.flush();
    }
  }

  private static void stopWhenTold(
      Collections collections, Readiness readiness, CountDownLatch stopping) {
    try {
      stopping.await();
      readiness.stop();
      collections.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void prepare(Collections collections, StartProgress progress) throws IOException {
    try (progress) {
      for (OpenHome open : collections.open().values()) {
        open.archive().maintenance().reconcile(progress);
      }
      if (sources.arguments.isEmpty() && !sources.areMonitored()) {
        ArchivePreparation.addExamplesIfEmpty(collections.main(), options.home, progress);
      }
      if (!sources.arguments.isEmpty()) {
        Archive archive = sourceCollection(collections).archive();
        DocumentImport documentImport = new DocumentImport(archive, spec.commandLine().getOut());
        documentImport.run(
            new DocumentArguments(sources, System.in, documentImport::refuse)
                .of(sources.arguments));
      }
    } catch (StoppingException e) {
      LOG.info("{}", e.getMessage());
    }
  }

  /// The collection that gets the articles of the named files, folders and feeds.
  private OpenHome sourceCollection(Collections collections) {
    return collections.make(collection.name());
  }

  /// Reports the work that is done before all articles can be found.
  private record StartProgress(String url, TerminalProgress terminal)
      implements Progress, AutoCloseable {
    StartProgress(String url) {
      this(url, new TerminalProgress("Indexing"));
    }

    @Override
    public void begin(int total) {
      System.err.println(
          "Onrecord listens on " + url + " and answers from the articles that are indexed so far.");
      terminal.begin(total);
    }

    @Override
    public void at(int done, int total) {
      terminal.at(done, total);
    }

    @Override
    public void close() {
      terminal.close();
    }
  }

  /// Starts the stop, and waits until running answers are complete.
  private static void stop(CountDownLatch stopping, CountDownLatch stopped) {
    stopping.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
