package dev.onrecord.cli;

import dev.onrecord.domain.access.UseLimits;
import dev.onrecord.web.Listening;
import dev.onrecord.web.access.AccessSettings;
import dev.onrecord.web.access.Network;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Options that say who may call a server, and how often.
final class AccessOptions {
  /// Limits that neither a busy person nor an office behind one address reaches.
  private static final UseLimits PUBLIC_LIMITS =
      new UseLimits(OptionalInt.of(600), OptionalInt.of(16));

  private static final String ANY = "*";
  private static final Pattern ORIGIN =
      Pattern.compile("https?://([a-z0-9.-]+|\\[[0-9a-f:.]+])(:\\d{1,5})?");

  @Option(
      names = "--requests-per-minute",
      paramLabel = "N",
      defaultValue = "${env:ONRECORD_REQUESTS_PER_MINUTE}",
      description =
          "Most requests from one address in a minute; 0 means no limit. Default: 600, and no limit"
              + " on a loopback address. Environment: ONRECORD_REQUESTS_PER_MINUTE.")
  private @Nullable Integer requestsPerMinute;

  @Option(
      names = "--concurrent",
      paramLabel = "N",
      defaultValue = "${env:ONRECORD_CONCURRENT}",
      description =
          "Most questions, searches and uploads of one address at the same time; 0 means no"
              + " limit. Default: 16, and no limit on a loopback address. Environment:"
              + " ONRECORD_CONCURRENT.")
  private @Nullable Integer concurrent;

  @Option(
      names = "--trusted-proxy",
      paramLabel = "CIDR",
      split = ",",
      defaultValue = "${env:ONRECORD_TRUSTED_PROXY:-}",
      description =
          "Address or network, such as 10.0.0.0/8, of a proxy before this server. Its headers"
              + " X-Forwarded-For and X-Forwarded-Proto are believed. May be repeated. Environment:"
              + " ONRECORD_TRUSTED_PROXY (with commas).")
  private List<String> trustedProxies = List.of();

  @Option(
      names = "--cors-origin",
      paramLabel = "ORIGIN",
      split = ",",
      defaultValue = "${env:ONRECORD_CORS_ORIGIN:-}",
      description =
          "Website whose pages may call this server, such as https://news.example, or '*' for"
              + " any. Cookies are never accepted from there. May be repeated. Environment:"
              + " ONRECORD_CORS_ORIGIN (with commas).")
  private List<String> corsOrigins = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// The limits and proxies for a server that listens on a host.
  ///
  /// @throws ParameterException if a value is wrong
  AccessSettings settings(String host) {
    UseLimits standard = Listening.isLoopback(host) ? UseLimits.NONE : PUBLIC_LIMITS;
    return new AccessSettings(
        new UseLimits(
            limit("--requests-per-minute", requestsPerMinute, standard.requestsPerMinute()),
            limit("--concurrent", concurrent, standard.concurrent())),
        given(trustedProxies).stream().map(this::network).toList());
  }

  /// The websites that may call the server.
  ///
  /// @throws ParameterException if one is not an origin such as `https://news.example`
  Set<String> origins() {
    return given(corsOrigins).stream().map(this::origin).collect(Collectors.toSet());
  }

  private OptionalInt limit(String option, @Nullable Integer chosen, OptionalInt standard) {
    if (chosen == null) {
      return standard;
    }
    if (chosen < 0) {
      throw refuse("%s must be at least 0, got %d".formatted(option, chosen));
    }
    return chosen == 0 ? OptionalInt.empty() : OptionalInt.of(chosen);
  }

  private Network network(String text) {
    try {
      return Network.of(text);
    } catch (IllegalArgumentException e) {
      throw refuse("--trusted-proxy " + e.getMessage());
    }
  }

  private String origin(String text) {
    String origin = text.toLowerCase(Locale.ROOT);
    if (!origin.equals(ANY) && !ORIGIN.matcher(origin).matches()) {
      throw refuse(
          "--cors-origin must be '*' or such as https://news.example, without a path, got '%s'"
              .formatted(text));
    }
    return origin;
  }

  private static List<String> given(List<String> values) {
    return values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
  }

  private ParameterException refuse(String objection) {
    return new ParameterException(spec.commandLine(), objection + ".");
  }
}
