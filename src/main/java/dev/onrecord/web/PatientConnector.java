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

/// Takes connections, and closes those whose clients are too slow. The idle timeout does not: a
/// byte now and then begins it anew.
final class PatientConnector extends ServerConnector {
  /// How long a stop waits for a connection without a request, such as one that a browser keeps.
  private static final Duration IDLE_AT_END = Duration.ofMillis(50);

  private final ClientTimeouts patience;

  PatientConnector(
      Server server,
      HttpConfiguration configuration,
      String host,
      int port,
      ClientTimeouts patience) {
    super(server, new HttpConnectionFactory(configuration));
    this.patience = patience;
    setHost(host);
    setPort(port);
    setIdleTimeout(patience.idle().toMillis());
    setShutdownIdleTimeout(IDLE_AT_END.toMillis());
    addBean(new NetworkConnectionLimit(patience.connections(), this));
  }

  @Override
  protected SocketChannelEndPoint newEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key) throws IOException {
    SocketChannelEndPoint endPoint =
        new WatchedEndPoint(channel, selector, key, getScheduler(), patience);
    endPoint.setIdleTimeout(getIdleTimeout());
    return endPoint;
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    lookAgain();
  }

  private void lookAgain() {
    getScheduler().schedule(this::look, patience.looks().toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    if (isRunning()) {
      long now = System.nanoTime();
      for (EndPoint endPoint : getConnectedEndPoints()) {
        if (endPoint instanceof WatchedEndPoint watched && watched.isTooSlow(now)) {
          watched.close();
        }
      }
      lookAgain();
    }
  }
}
