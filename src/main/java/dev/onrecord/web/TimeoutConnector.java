package dev.onrecord.web;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/// Accepts connections, and closes those of clients that are too slow. The idle timeout is not
/// enough: each single byte restarts it.
final class TimeoutConnector extends ServerConnector {
  /// How long a stop waits for a connection without a request, such as one that a browser keeps
  /// open.
  private static final Duration IDLE_AT_END = Duration.ofMillis(50);

  private final ClientTimeouts timeouts;

  TimeoutConnector(
      Server server,
      HttpConfiguration configuration,
      String host,
      int port,
      ClientTimeouts timeouts) {
    super(server, new HttpConnectionFactory(configuration));
    this.timeouts = timeouts;
    setHost(host);
    setPort(port);
    setIdleTimeout(timeouts.idle().toMillis());
    addBean(new NetworkConnectionLimit(timeouts.connections(), this));
    setShutdownIdleTimeout(IDLE_AT_END.toMillis());
  }

  @Override
  protected SocketChannelEndPoint newEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key) throws IOException {
    SocketChannelEndPoint endPoint =
        new TimedEndPoint(channel, selector, key, getScheduler(), timeouts);
    endPoint.setIdleTimeout(getIdleTimeout());
    return endPoint;
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    lookAgain();
  }

  private void lookAgain() {
    getScheduler().schedule(this::look, timeouts.looks().toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    if (isRunning()) {
      long now = System.nanoTime();
      for (EndPoint endPoint : getConnectedEndPoints()) {
        if (endPoint instanceof TimedEndPoint watched && watched.isTooSlow(now)) {
          watched.close();
        }
      }
      lookAgain();
    }
  }
}
