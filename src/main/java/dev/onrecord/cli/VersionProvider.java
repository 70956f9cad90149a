package dev.onrecord.cli;

import picocli.CommandLine.IVersionProvider;

/// The version as the jar's manifest states it.
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"onrecord " + version()};
  }

  /// The version alone.
  static String version() {
    String version = VersionProvider.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
