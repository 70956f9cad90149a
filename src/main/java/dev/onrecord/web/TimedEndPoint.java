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

/// The server's end of a connection, which knows how fast the client is: how long the head of a
/// request takes, and how much it reads of what is sent. How fast a body comes, [TimedBody] tells.
final class TimedEndPoint extends SocketChannelEndPoint {
  private final ClientTimeouts patience;
  private final AtomicLong sent = new AtomicLong();
  private Phase phase = new Phase(Doing.ELSE, 0, 0, System.nanoTime());

  /// What a client is waited for.
  private enum Doing {
    ELSE,
    SENDING_HEAD,
    READING
  }

  /// @param message how many requests came before
  /// @param sent bytes when it began
  /// @param begin in nanoseconds
  private record Phase(Doing doing, long message, long sent, long begin) {}

  TimedEndPoint(
      SocketChannel channel,
      ManagedSelector selector,
      SelectionKey key,
      Scheduler scheduler,
      ClientTimeouts patience) {
    super(channel, selector, key, scheduler);
    this.patience = patience;
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

  /// Whether the client has been too slow for too long. To be asked by one thread, often.
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
      case SENDING_HEAD -> since.compareTo(patience.head()) > 0;
      case READING -> isReadingTooSlowly(since, now);
    };
  }

  private boolean isReadingTooSlowly(Duration since, long now) {
    if (patience.isTooSlow(sent.get() - phase.sent(), since)) {
      return true;
    }
    if (since.compareTo(patience.pace()) > 0) {
      // Who was fast at first may be slow from here on.
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
