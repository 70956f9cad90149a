package dev.onrecord.llm;

import dev.onrecord.domain.settings.ModelSettings;
import dev.onrecord.domain.settings.ModelUse;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A language model at an endpoint. It may be down, slow, wrong or hostile: whatever it does, a
/// session with it ends in time, and nothing that it writes is trusted here. Thread-safe.
public final class LanguageModel implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LanguageModel.class);
  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);

  private final ModelSettings settings;
  private final Prompts prompts;
  private final HttpClient client;
  private final Availability availability;
  private final Reachability reachability;
  private final ModelCaller caller;
  private final ModelWatch watch;

  /// Sends nothing yet.
  ///
  /// @param watch is told how its calls end
  public LanguageModel(ModelSettings settings, Prompts prompts, ModelWatch watch) {
    this.watch = watch;
    this.settings = settings;
    this.prompts = prompts;
    Duration timeout = settings.timeout();
    // Many small servers fail if a client offers HTTP/2.
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(timeout.compareTo(LONGEST_CONNECT) < 0 ? timeout : LONGEST_CONNECT)
            .build();
    this.reachability = new Reachability(settings.url());
    this.availability = new Availability(name(), settings.concurrency());
    this.caller = new ModelCaller(name(), new Endpoint(settings), client, availability, watch);
  }

  /// The provider, the model's name and its host, for the log.
  public String name() {
    return "Model %s of %s at %s"
        .formatted(settings.model(), settings.provider(), settings.url().getAuthority());
  }

  /// The name of the model and the hash of the prompts, as an answer records them.
  public ModelUse use() {
    return new ModelUse(settings.provider().toString(), settings.model(), prompts.sha256());
  }

  /// Whether it must check each of its sentences again.
  public boolean checksSupport() {
    return settings.checkSupport();
  }

  /// Why it cannot answer at the moment, for the operator of the service; empty if no problem is
  /// known.
  public Optional<String> outage() {
    if (availability.isPaused()) {
      return Optional.of("left alone for a while, as it keeps failing");
    }
    return reachability.isReachable() ? Optional.empty() : Optional.of("cannot be reached");
  }

  /// Starts the work on one answer, and its time limit.
  ///
  /// @param waiting called at least every quarter of a second while the model has not replied; its
  ///   exceptions end the call, and the call throws them
  /// @throws ModelFailure if the model already writes as many answers as it may
  public ModelSession session(Runnable waiting) {
    try {
      availability.enter();
    } catch (ModelFailure failure) {
      LOG.warn("{}: {}", name(), failure.getMessage());
      watch.failed(failure.fault(), 0);
      throw failure;
    }
    return new ModelSession(
        prompts, caller, Deadline.in(settings.timeout()), waiting, availability::leave);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
