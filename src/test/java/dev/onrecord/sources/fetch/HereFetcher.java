package dev.onrecord.sources.fetch;

import java.net.InetAddress;

/// A fetcher that may reach this machine, as only tests may.
public final class HereFetcher {
  public static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");

  private HereFetcher() {}

  public static Fetcher open() {
    return Fetcher.of(HERE::equals);
  }
}
