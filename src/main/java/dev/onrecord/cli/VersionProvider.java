package dev.onrecord.cli;

import picocli.CommandLine.IVersionProvider;

/// The version as the jar's manifest states it.
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = VersionProvider.class.getPackage().getImplementationVersion();
    return new String[] {"onrecord " + (version == null ? "(not packaged)" : version)};
  }
}
