package dev.onrecord.cli;

import dev.onrecord.sources.ArticleFiles;
import dev.onrecord.sources.fetch.FetchException;
import dev.onrecord.sources.fetch.Fetcher;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Options that name the sources of articles: files, folders, addresses, watched folders and feeds.
final class SourceOptions {
  private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,5})([smhd])");

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      split = ",",
      defaultValue = "${env:ONRECORD_INCLUDE:-}",
      description =
          "From folders, read only files whose name or path matches this pattern, such as '*.html'"
              + " or '2024/**'. May be repeated. Environment: ONRECORD_INCLUDE (with commas).")
  private List<String> included = List.of();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      split = ",",
      defaultValue = "${env:ONRECORD_EXCLUDE:-}",
      description =
          "From folders, skip files and folders that match this pattern. May be repeated."
              + " Environment: ONRECORD_EXCLUDE (with commas).")
  private List<String> excluded = List.of();

  @Option(
      names = "--allow-fetch",
      defaultValue = "${env:ONRECORD_ALLOW_FETCH:-false}",
      description =
          "Allow addresses of web pages in place of files. Only addresses of the public internet"
              + " are fetched. Default: false. Environment: ONRECORD_ALLOW_FETCH.")
  private boolean allowFetch;

  @Option(
      names = "--watch",
      paramLabel = "DIR",
      split = ",",
      defaultValue = "${env:ONRECORD_WATCH:-}",
      description =
          "Keep the archive equal to this folder: new, changed and deleted files take effect"
              + " within seconds. May be repeated."
              + " Environment: ONRECORD_WATCH (with commas).")
  private List<String> watched = List.of();

  @Option(
      names = "--feed",
      paramLabel = "URL",
      split = ",",
      defaultValue = "${env:ONRECORD_FEED:-}",
      description =
          "Add the entries of this RSS or Atom feed, again and again. May be repeated."
              + " Environment: ONRECORD_FEED (with commas).")
  private List<String> feeds = List.of();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "${env:ONRECORD_EVERY:-15m}",
      description =
          "Time between two reads of a feed, such as 90s, 15m, 6h or 1d; at least 10s."
              + " Default: 15m. Environment: ONRECORD_EVERY.")
  private String every = "15m";

  @Option(
      names = "--feed-pages",
      defaultValue = "${env:ONRECORD_FEED_PAGES:-false}",
      description =
          "Fetch the page that each entry of a feed links to, and use it in place of the entry."
              + " Default: false. Environment: ONRECORD_FEED_PAGES.")
  boolean feedPages;

  @Parameters(
      paramLabel = "FILE_OR_DIR",
      arity = "0..*",
      description = "Files or folders; - for standard input; with --allow-fetch also addresses.")
  List<String> arguments = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// Fetches web pages; empty if --allow-fetch is not set.
  Optional<Fetcher> fetcher() {
    return allowFetch ? Optional.of(Fetcher.ofPublicInternet()) : Optional.empty();
  }

  /// Checks all options, before any work begins.
  ///
  /// @throws ParameterException if one is wrong
  void check() {
    every();
    watched();
    feeds();
    checkGlobs("--include", included);
    checkGlobs("--exclude", excluded);
  }

  /// Whether a folder or feed is to be monitored.
  boolean areMonitored() {
    return !watched().isEmpty() || !feeds().isEmpty();
  }

  /// Lists files as --include and --exclude state.
  ///
  /// @param refused gets each path that cannot be read, and the reason
  ArticleFiles files(BiConsumer<String, String> refused) {
    return new ArticleFiles(given(included), given(excluded), refused);
  }

  private void checkGlobs(String option, List<String> globs) {
    for (String glob : given(globs)) {
      try {
        var _ = new ArticleFiles(List.of(glob), List.of(), (path, reason) -> {});
      } catch (PatternSyntaxException e) {
        throw wrong(
            "%s must be a pattern such as '*.html' or '2024/**', got '%s': %s."
                .formatted(option, glob, e.getDescription()));
      }
    }
  }

  /// The folders to watch.
  ///
  /// @throws ParameterException if one is not a folder
  List<Path> watched() {
    List<Path> folders = given(watched).stream().map(Path::of).toList();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw wrong("--watch must name a folder, got '%s'.".formatted(folder));
      }
    }
    return folders;
  }

  /// The feeds to read.
  ///
  /// @throws ParameterException if one is not an address
  List<URI> feeds() {
    List<URI> addresses = new ArrayList<>();
    for (String feed : given(feeds)) {
      try {
        addresses.add(Fetcher.address(feed));
      } catch (FetchException e) {
        throw wrong("--feed '%s': %s.".formatted(feed, e.reason()));
      }
    }
    return addresses;
  }

  /// The time between two reads of a feed.
  ///
  /// @throws ParameterException if it is not a time
  Duration every() {
    Matcher matcher = DURATION.matcher(every.toLowerCase(Locale.ROOT));
    if (matcher.matches()) {
      long number = Long.parseLong(matcher.group(1));
      Duration time =
          switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
          };
      if (time.toSeconds() >= 10) {
        return time;
      }
    }
    throw wrong("--every must be a time of at least 10s, such as 15m, got '%s'.".formatted(every));
  }

  private static List<String> given(List<String> values) {
    return values.stream().filter(value -> !value.isBlank()).toList();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
