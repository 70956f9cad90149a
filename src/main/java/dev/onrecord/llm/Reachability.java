package dev.onrecord.llm;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

/// Checks whether an endpoint takes connections, at most once in half a minute. Thread-safe.
final class Reachability {
  private static final int PATIENCE_MILLIS = 1_000;
  private static final Duration FRESH = Duration.ofSeconds(30);

  private final InetSocketAddress address;
  private boolean reachable;
  private boolean checked;
  private long checkedAt;

  Reachability(URI url) {
    int port = url.getPort() >= 0 ? url.getPort() : "https".equals(url.getScheme()) ? 443 : 80;
    this.address = InetSocketAddress.createUnresolved(url.getHost(), port);
  }

  /// Whether it took a connection within the last half minute. Sends nothing.
  synchronized boolean isReachable() {
    if (!checked || System.nanoTime() - checkedAt > FRESH.toNanos()) {
      try (Socket socket = new Socket()) {
        socket.connect(
            new InetSocketAddress(address.getHostString(), address.getPort()), PATIENCE_MILLIS);
        reachable = true;
      } catch (IOException e) {
        reachable = false;
      }
      checked = true;
      checkedAt = System.nanoTime();
    }
    return reachable;
  }
}
