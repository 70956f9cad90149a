package dev.onrecord.ingest;

import com.sun.management.GarbageCollectionNotificationInfo;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// Reads the files of a folder, one after the other, in a process that has little memory: what is
/// asked of every one of them is that it ends, and says how.
final class HostileReading implements ArticleSink {
  private int articles;
  private int refused;
  private String reason = "";

  private HostileReading() {}

  /// Writes a line for each file: its name, milliseconds, those of processor time, mebibytes of the
  /// heap that were in use after a collection at most, articles, refusals, and the first reason.
  public static void main(String[] folder) throws IOException {
    PrintWriter table = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    AtomicLong peak = watchHeap();
    DocumentReader reader = new DocumentReader();
    try (var files = Files.list(Path.of(folder[0]))) {
      for (Path file : files.sorted().toList()) {
        HostileReading reading = new HostileReading();
        System.gc();
        peak.set(0);
        long start = System.nanoTime();
        long before = processorTime();
        reader.read(
            Document.of(file.getFileName().toString(), Content.of(file), Metadata.NONE), reading);
        long milliseconds = (processorTime() - before) / 1_000_000;
        table.println(
            String.join(
                "\t",
                file.getFileName().toString(),
                Long.toString((System.nanoTime() - start) / 1_000_000),
                Long.toString(milliseconds),
                Long.toString(peak.get() >> 20),
                Integer.toString(reading.articles),
                Integer.toString(reading.refused),
                reading.reason));
      }
    }
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static AtomicLong watchHeap() {
    AtomicLong peak = new AtomicLong();
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, handback) -> {
                CompositeData data = (CompositeData) notification.getUserData();
                long used =
                    GarbageCollectionNotificationInfo.from(data)
                        .getGcInfo()
                        .getMemoryUsageAfterGc()
                        .values()
                        .stream()
                        .mapToLong(MemoryUsage::getUsed)
                        .sum();
                peak.accumulateAndGet(used, Math::max);
              },
              null,
              null);
    }
    return peak;
  }

  @Override
  public void article(Submission source, String text) {
    articles++;
  }

  @Override
  public void refused(String origin, String why) {
    refused++;
    reason = reason.isEmpty() ? origin + ": " + why.replace('\n', ' ') : reason;
  }
}
