package dev.onrecord;

import dev.onrecord.collections.Engine;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.settings.Settings;
import dev.onrecord.encode.Encoder;
import dev.onrecord.llm.PromptFile;
import dev.onrecord.llm.Prompts;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Engines for tests. All tests of a JVM share the encoders, because loading one takes half a
/// second. They stay open until the JVM ends.
public final class Engines {
  private static final Map<Loaded, Encoder> ENCODERS = new ConcurrentHashMap<>();

  private Engines() {}

  /// What makes one encoder differ from another.
  private record Loaded(String questionPrompt, int threads) {}

  /// Opens the archive in a folder, or makes an empty one.
  public static OpenHome open(Path home, Settings settings) {
    return start(settings).only(home);
  }

  /// The same by another clock.
  public static OpenHome open(Path home, Settings settings, Clock clock) {
    return start(settings, clock).only(home);
  }

  /// Starts an engine as [Onrecord#start] does.
  public static Engine start(Settings settings) {
    return start(settings, Clock.system(ZoneId.systemDefault()));
  }

  /// The same by another clock.
  public static Engine start(Settings settings, Clock clock) {
    return start(settings, clock, GlobalOpenTelemetry.get());
  }

  /// The same, traced by an SDK of OpenTelemetry.
  public static Engine start(Settings settings, Clock clock, OpenTelemetry openTelemetry) {
    String prompt = Prompts.open(settings.prompts()).text(PromptFile.ENCODE_QUESTION);
    return Onrecord.start(settings, clock, openTelemetry, encoder(prompt, settings.threads()));
  }

  /// The shared encoder with this question prompt and so many threads. Do not close it.
  public static Encoder encoder(String questionPrompt, int threads) {
    return ENCODERS.computeIfAbsent(
        new Loaded(questionPrompt, threads),
        loaded -> new Encoder(loaded.questionPrompt(), loaded.threads()));
  }
}
