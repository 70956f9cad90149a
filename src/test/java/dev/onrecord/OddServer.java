package dev.onrecord;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A server for what no proper HTTP server does: it takes a request and then writes, or does not,
/// until the client leaves.
public final class OddServer implements AutoCloseable {
  private final ServerSocket socket;
  private volatile Behaviour behaviour = out -> {};
  private volatile CountDownLatch left = new CountDownLatch(1);

  /// What is done with a connection once its request was read.
  @FunctionalInterface
  public interface Behaviour {
    void serve(OutputStream out) throws IOException, InterruptedException;
  }

  /// Starts on a free port.
  public OddServer() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  /// Does this from now on.
  public void serves(Behaviour next) {
    left = new CountDownLatch(1);
    behaviour = next;
  }

  /// Writes without end, with a pause after each piece.
  public static Behaviour endless(String head, String piece, int pauseMillis) {
    return out -> {
      write(out, head);
      while (true) {
        write(out, piece);
        Thread.sleep(pauseMillis);
      }
    };
  }

  /// The head of a response that streams until the connection ends.
  public static String head(String contentType) {
    return "HTTP/1.1 200 OK\r\nContent-Type: " + contentType + "\r\nConnection: close\r\n\r\n";
  }

  /// Writes and flushes.
  public static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  public int port() {
    return socket.getLocalPort();
  }

  /// Whether a client left within some time, since it was told what to do last.
  public boolean wasLeftWithin(long millis) throws InterruptedException {
    return left.await(millis, TimeUnit.MILLISECONDS);
  }

  /// Whether a client leaves, which is waited for as long as a test may take.
  public boolean wasLeft() throws InterruptedException {
    return wasLeftWithin(60_000);
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        Thread.ofVirtual().start(() -> serve(connection));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    CountDownLatch leaving = left;
    try (connection) {
      InputStream in = new BufferedInputStream(connection.getInputStream());
      readRequest(in);
      Thread watch = Thread.ofVirtual().start(() -> watch(in, leaving));
      behaviour.serve(connection.getOutputStream());
      watch.interrupt();
    } catch (IOException e) {
      leaving.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void watch(InputStream in, CountDownLatch leaving) {
    try {
      if (in.read() < 0) {
        leaving.countDown();
      }
    } catch (IOException e) {
      leaving.countDown();
    }
  }

  private static void readRequest(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int read = in.read();
      if (read < 0) {
        throw new IOException("the request ended early");
      }
      head.append((char) read);
    }
    int length =
        head.toString()
            .lines()
            .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:"))
            .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
            .sum();
    in.readNBytes(length);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
