package dev.onrecord.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.thread.Scheduler;

/// The server's end of a connection, which measures how fast the client is: how long the head of a
/// request takes to arrive, and how fast the client reads the reply. [TimedBody] measures how fast
/// a request body arrives.
final class TimedEndPoint extends SocketChannelEndPoint {
  private final ClientTimeouts timeouts;
  private final AtomicLong sent = new AtomicLong();
  private Phase phase = new Phase(Doing.ELSE, 0, 0, System.nanoTime());

  /// What the server waits for.
  private enum Doing {
    ELSE,
    SENDING_HEAD,
    READING
  }

  /// @param message number of earlier requests on the connection
  /// @param sent bytes sent before the phase began
  /// @param begin start of the phase, in nanoseconds
  private record Phase(Doing doing, long message, long sent, long begin) {}

  TimedEndPoint(
      SocketChannel channel,
      ManagedSelector selector,
      SelectionKey key,
      Scheduler scheduler,
      ClientTimeouts timeouts) {
    super(channel, selector, key, scheduler);
    this.timeouts = timeouts;
  }

  @Override
  public boolean flush(ByteBuffer... buffers) throws IOException {
    long before = remaining(buffers);
    try {
      return super.flush(buffers);
    } finally {
      sent.addAndGet(before - remaining(buffers));
    }
  }

  private static long remaining(ByteBuffer... buffers) {
    long sum = 0;
    for (ByteBuffer buffer : buffers) {
      sum += buffer.remaining();
    }
    return sum;
  }

  /// Whether the client has been too slow for too long. One thread must call this at short
  /// intervals.
  boolean isTooSlow(long now) {
    if (!(getConnection() instanceof HttpConnection connection)) {
      return false;
    }
    Doing doing = doing(connection);
    long message = connection.getMessagesIn();
    if (doing != phase.doing() || message != phase.message()) {
      phase = new Phase(doing, message, sent.get(), now);
    }
    Duration since = Duration.ofNanos(now - phase.begin());
    return switch (doing) {
      case ELSE -> false;
      case SENDING_HEAD -> since.compareTo(timeouts.head()) > 0;
      case READING -> isReadingTooSlowly(since, now);
    };
  }

  private boolean isReadingTooSlowly(Duration since, long now) {
    if (timeouts.isTooSlow(sent.get() - phase.sent(), since)) {
      return true;
    }
    if (since.compareTo(timeouts.pace()) > 0) {
      // Measure again from here: a client that was fast at first may become slow.
      phase = new Phase(phase.doing(), phase.message(), sent.get(), now);
    }
    return false;
  }

  private Doing doing(HttpConnection connection) {
    if (getWriteFlusher().isPending()) {
      return Doing.READING;
    }
    return connection.getParser().inHeaderState() && !connection.getParser().isStart()
        ? Doing.SENDING_HEAD
        : Doing.ELSE;
  }
}
