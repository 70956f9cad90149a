package dev.onrecord.ingest.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.LoggerFactory;

/// Reads PDF in a process beside this one, with little memory, that is ended where a file keeps it
/// too long: a PDF is a program for a dozen decoders, and one that loops or fills the memory must
/// not do so here.
///
/// The process starts with the first file, stays for the next, and ends by itself when none comes
/// or when this one has ended. Files are read one after the other. Thread-safe.
public final class PdfProcess {
  private static final Duration MOST_TIME = Duration.ofSeconds(30);

  private static final List<String> FLAGS =
      List.of(
          "-Xmx256m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+SuppressFatalErrorMessage",
          // Standard output is for replies alone.
          "-XX:+DisplayVMOutputToStderr",
          "-Xlog:disable",
          "-XX:-UsePerfData",
          "-Djava.awt.headless=true");

  private final String classPath;
  private final Duration mostTime;
  private Optional<Process> running = Optional.empty();

  /// A process with the class path that this one has for PDF.
  public PdfProcess() {
    this(classPath(), MOST_TIME);
  }

  PdfProcess(List<Path> classPath, Duration mostTime) {
    this.classPath =
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    this.mostTime = mostTime;
  }

  /// Where the classes lie that the process needs, whether in a jar for all or in one for each.
  static List<Path> classPath() {
    return Stream.of(
            PdfWorker.class,
            PDDocument.class,
            RandomAccessRead.class,
            FontBoxFont.class,
            LogFactory.class,
            LoggerFactory.class)
        .map(PdfProcess::location)
        .distinct()
        .toList();
  }

  private static Path location(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class must lie in a file, got " + source.getLocation(), e);
    }
  }

  /// Reads a file.
  ///
  /// @throws IOException if no process can be started
  public synchronized PdfReading read(byte[] pdf) throws IOException {
    Process process = running.filter(Process::isAlive).orElse(null);
    if (process == null) {
      return read(pdf, start());
    }
    PdfReading reading = read(pdf, process);
    // It ended for want of files at the moment that this one came.
    return !process.isAlive() && process.exitValue() == PdfWorker.IDLE
        ? read(pdf, start())
        : reading;
  }

  private Process start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(List.of("-cp", classPath, PdfWorker.class.getName()));
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of(System.getProperty("java.io.tmpdir")).toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    running = Optional.of(process);
    return process;
  }

  private PdfReading read(byte[] pdf, Process process) {
    FutureTask<PdfReading> reading = new FutureTask<>(() -> exchange(pdf, process));
    Thread.ofPlatform().daemon().name("pdf").start(reading);
    try {
      return reading.get(mostTime.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      end(process);
      return new PdfReading.Unreadable(
          "reading it takes more than %d s; save its text by itself"
              .formatted(mostTime.toSeconds()));
    } catch (ExecutionException e) {
      end(process);
      return new PdfReading.Unreadable(
          "it is damaged, or takes too much memory to be read; save it anew, or its text by"
              + " itself");
    } catch (InterruptedException e) {
      end(process);
      Thread.currentThread().interrupt();
      return new PdfReading.Unreadable("reading it was interrupted; add it again");
    }
  }

  private static PdfReading exchange(byte[] pdf, Process process) throws IOException {
    DataOutputStream out = new DataOutputStream(process.getOutputStream());
    out.writeInt(pdf.length);
    out.write(pdf);
    out.flush();
    return PdfReading.read(new DataInputStream(process.getInputStream()));
  }

  /// Ends the process, if it has not ended by itself, and waits until it has.
  private static void end(Process process) {
    try {
      if (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
