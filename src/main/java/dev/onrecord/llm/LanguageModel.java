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

  /// Nothing is sent before it is asked.
  ///
  /// @param watch hears how its calls end
  public LanguageModel(ModelSettings settings, Prompts prompts, ModelWatch watch) {
    this.watch = watch;
    this.settings = settings;
    this.prompts = prompts;
    Duration timeout = settings.timeout();
    // Many small servers do not know what to do with an offer of HTTP/2.
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

  /// What an answer's record says of it.
  public ModelUse use() {
    return new ModelUse(settings.provider().toString(), settings.model(), prompts.sha256());
  }

  /// Whether each sentence is to be shown to it again.
  public boolean checksSupport() {
    return settings.checkSupport();
  }

  /// Why it would not answer now, for whoever runs the service; empty if nothing is known against
  /// it.
  public Optional<String> outage() {
    if (availability.isPaused()) {
      return Optional.of("left alone for a while, as it keeps failing");
    }
    return reachability.isReachable() ? Optional.empty() : Optional.of("cannot be reached");
  }

  /// Begins to work on an answer; its time runs from here.
  ///
  /// @param waiting called every quarter of a second at the latest while the model is waited for;
  ///   what it throws ends the call and comes out of it
  /// @throws ModelFailure if as many answers as may be are being written
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
