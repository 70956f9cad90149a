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
final class TimeoutConnector extends ServerConnector {
  private static final Duration OFTEN = Duration.ofMillis(500);

  private final ClientTimeouts patience;

  TimeoutConnector(
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
    addBean(new NetworkConnectionLimit(patience.connections(), this));
  }

  @Override
  protected SocketChannelEndPoint newEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key) throws IOException {
    SocketChannelEndPoint endPoint =
        new TimedEndPoint(channel, selector, key, getScheduler(), patience);
    endPoint.setIdleTimeout(getIdleTimeout());
    return endPoint;
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    lookAgain();
  }

  private void lookAgain() {
    getScheduler().schedule(this::look, OFTEN.toMillis(), TimeUnit.MILLISECONDS);
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
