package dev.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// Reads the version from the jar's manifest, and the commit that the jar was built from.
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "onrecord " + version() + commit().map(id -> " (commit " + id + ")").orElse("")
    };
  }

  /// The version alone.
  static String version() {
    String version = VersionProvider.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  /// The commit; empty if the program was not built from a Git checkout.
  static Optional<String> commit() {
    try (InputStream in = VersionProvider.class.getResourceAsStream("commit.properties")) {
      if (in == null) {
        return Optional.empty();
      }
      Properties properties = new Properties();
      properties.load(in);
      return Optional.ofNullable(properties.getProperty("git.commit.id.abbrev"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read commit.properties of the class path", e);
    }
  }
}
