package dev.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version as the jar's manifest states it, and the commit that it was built from.
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

  /// Empty if it was not built from a checkout.
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
