package dev.onrecord.ingest.pdf;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;

/// The process that reads PDF: files come on standard input, each after its length, and what was
/// read of each goes to standard output. It ends with its input, when no file comes for a while,
/// and when one takes too long though nobody ends it.
final class PdfWorker {
  /// How it ends when no file comes.
  static final int IDLE = 0;

  private static final int STUCK = 4;

  private static final Duration MOST_IDLE = Duration.ofSeconds(60);
  private static final Duration MOST_BUSY = Duration.ofSeconds(45);

  private final Thread watch = Thread.ofPlatform().daemon().unstarted(this::watch);

  private volatile boolean isBusy;
  private volatile long since = System.nanoTime();

  private PdfWorker() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream replies = System.out;
    // Whatever a library prints must not get among the replies.
    System.setOut(System.err);
    new PdfWorker()
        .work(
            new DataInputStream(System.in),
            new DataOutputStream(new BufferedOutputStream(replies)));
  }

  private void work(DataInputStream in, DataOutputStream out) throws IOException {
    watch.start();
    try {
      while (true) {
        int length = in.readInt();
        now(true);
        byte[] pdf = new byte[length];
        in.readFully(pdf);
        PdfText.read(pdf).write(out);
        out.flush();
        now(false);
      }
    } catch (EOFException e) {
      // Nobody is there any more who would ask.
      Runtime.getRuntime().halt(IDLE);
    }
  }

  private void now(boolean busy) {
    since = System.nanoTime();
    isBusy = busy;
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(Duration.ofSeconds(1));
        Duration lasting = Duration.ofNanos(System.nanoTime() - since);
        if (isBusy && lasting.compareTo(MOST_BUSY) > 0) {
          Runtime.getRuntime().halt(STUCK);
        } else if (!isBusy && lasting.compareTo(MOST_IDLE) > 0) {
          Runtime.getRuntime().halt(IDLE);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
