package dev.onrecord.web;

import io.javalin.http.Context;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// A request body that fails if it arrives too slowly.
final class TimedBody extends FilterInputStream {
  private final ClientTimeouts timeouts;
  private final long begin = System.nanoTime();
  private long bytes;

  private TimedBody(InputStream in, ClientTimeouts timeouts) {
    super(in);
    this.timeouts = timeouts;
  }

  static InputStream of(Context context) {
    return new TimedBody(context.bodyInputStream(), ClientTimeouts.of(context));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    bytes += Math.max(0, read);
    if (read >= 0 && timeouts.isTooSlow(bytes, Duration.ofNanos(System.nanoTime() - begin))) {
      throw new IOException(new TimeoutException("%,d bytes".formatted(bytes)));
    }
    return read;
  }

  /// The problem for a body that could not be read.
  ///
  /// @param advice the problem's detail if the reason is not a timeout
  static Problem problem(Throwable failure, String advice) {
    return isLate(failure)
        ? new Problem(408, "the body came too slowly; send it again, all at once")
        : new Problem(400, advice);
  }

  /// Also recognises the exception that Jetty throws if no byte arrived at all.
  private static boolean isLate(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(TimeoutException.class::isInstance);
  }
}
