package dev.onrecord.llm;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The body of a response. Reading fails as soon as the body is longer than allowed.
final class BoundedBody extends FilterInputStream {
  private long left;

  /// @param most bytes
  BoundedBody(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      count(1);
    }
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  private void count(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new TooLongException();
    }
  }

  /// The body is longer than allowed.
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;

    TooLongException() {
      super("the response is too long");
    }
  }
}
