package dev.onrecord.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/// Reads a request body as bytes.
final class RequestBytes {
  /// Maximum number of bytes that are read and discarded from a body that is too large. If the
  /// connection ended while the client still sends, the client would not receive the reply.
  private static final int MAX_DISCARDED = 16 << 20;

  private RequestBytes() {}

  /// Reads the body.
  ///
  /// @param advice what to do if it is too large; appended to the detail
  /// @throws Problem 413 if it has more than `max` bytes, 400 if it ends early, 408 if it arrives
  ///   too slowly
  static byte[] read(Context context, int max, String advice) {
    try {
      InputStream in = TimedBody.of(context);
      byte[] bytes = in.readNBytes(max + 1);
      if (bytes.length > max) {
        discard(in);
        throw new Problem(413, "the body must be at most %,d bytes".formatted(max) + advice);
      }
      return bytes;
    } catch (IOException e) {
      throw TimedBody.problem(e, "the body ended before all of it was read; send it again");
    }
  }

  /// Reads and discards the rest, up to a limit.
  static void discard(InputStream in) {
    byte[] buffer = new byte[8 << 10];
    int discarded = 0;
    int read = 0;
    try {
      while (read >= 0 && discarded < MAX_DISCARDED) {
        discarded += read;
        read = in.read(buffer);
      }
    } catch (IOException e) {
      // The client has disconnected, so there is nobody to reply to.
    }
  }
}
