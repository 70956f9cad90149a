package dev.onrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Prints the slowest test classes of a run, by the reports that Surefire wrote. All forks write
/// theirs to one folder.
final class SlowestTests {
  private static final int MOST = 10;

  /// The start of a report, such as `<testsuite ... name="dev.onrecord.WebTest" time="1,234.5"
  /// ...`.
  private static final Pattern SUITE =
      Pattern.compile("<testsuite [^>]*?\\bname=\"([^\"]+)\" time=\"([^\"]+)\"");

  private record Suite(String name, double seconds) {}

  private SlowestTests() {}

  /// Prints nothing if no test ran.
  ///
  /// @param args the folder of the reports, and when the run began; older reports do not count
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Instant begin = Instant.parse(args[1]);
    List<Suite> suites = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".xml")).toList()) {
          Matcher suite = SUITE.matcher(Files.readString(file));
          if (!Files.getLastModifiedTime(file).toInstant().isBefore(begin) && suite.find()) {
            double seconds = Double.parseDouble(suite.group(2).replace(",", ""));
            suites.add(new Suite(suite.group(1), seconds));
          }
        }
      }
    }
    if (suites.isEmpty()) {
      return;
    }
    System.out.printf(
        Locale.ROOT,
        "The slowest of %d test classes, which took %.0f s together:%n",
        suites.size(),
        suites.stream().mapToDouble(Suite::seconds).sum());
    suites.stream()
        .sorted(Comparator.comparingDouble(Suite::seconds).reversed().thenComparing(Suite::name))
        .limit(MOST)
        .forEach(s -> System.out.printf(Locale.ROOT, "%8.1f s  %s%n", s.seconds(), s.name()));
  }
}
