package dev.onrecord.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The Chromium of this machine, started once.
final class Chromium implements AutoCloseable {
  /// What to do where there is none.
  static final String HOW_TO_INSTALL =
      "BROWSER TESTS SKIPPED: no chromium on the PATH."
          + " Install it (Debian: apt-get install chromium) and run the tests again.";

  private static final List<String> NAMES = List.of("chromium", "chromium-browser");
  private static final int INSTALL_MINUTES = 5;
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /// Starts it; installs it first where that is possible. Empty where there is none in the end.
  static Optional<Chromium> start() {
    return executable().or(Chromium::install).map(Chromium::start);
  }

  private static Chromium start(Path executable) {
    Playwright playwright = Playwright.create();
    LaunchOptions options = new LaunchOptions().setExecutablePath(executable).setArgs(FLAGS);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  private static Optional<Path> executable() {
    return NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst();
  }

  private static Optional<Path> onPath(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> install() {
    if (System.getProperty("user.name").equals("root") && onPath("apt-get").isPresent()) {
      run("apt-get", "update");
      run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
    }
    return executable();
  }

  private static void run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(Redirect.appendTo(new File("target/chromium-install.log")))
              .redirectErrorStream(true)
              .start();
      if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
