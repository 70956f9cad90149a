package dev.onrecord;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// A real file system of few megabytes, which can be filled.
public final class SmallDisk implements AutoCloseable {
  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /// Mounts one, or skips the test and says why.
  public static SmallDisk mount(Path folder, int megabytes) throws IOException {
    Assumptions.assumeTrue(
        run(
            "mount",
            "-t",
            "tmpfs",
            "-o",
            "size=%dm".formatted(megabytes),
            "onrecord",
            folder.toString()),
        "A full disk is NOT tested: no tmpfs can be mounted here; that takes root.");
    return new SmallDisk(folder);
  }

  public Path folder() {
    return folder;
  }

  /// Leaves so many bytes free, about.
  public void fill(long free) throws IOException {
    empty();
    long bytes = Math.max(0, Files.getFileStore(folder).getUsableSpace() - free);
    try (OutputStream out = Files.newOutputStream(filler())) {
      out.write(new byte[(int) bytes]);
    }
  }

  /// Makes room again.
  public void empty() throws IOException {
    Files.deleteIfExists(filler());
  }

  private Path filler() {
    return folder.resolve("filler");
  }

  private static boolean run(String... command) throws IOException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    if (!run("umount", "-l", folder.toString())) {
      throw new IOException("cannot unmount " + folder);
    }
  }
}
