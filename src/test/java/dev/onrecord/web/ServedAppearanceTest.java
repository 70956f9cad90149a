package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages before any script runs: can everybody read them, and what do they look like?
@ExtendWith({SeedServer.class, BrowserTests.class})
final class ServedAppearanceTest {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  static Stream<Arguments> views() {
    return Stream.of(ServedView.values())
        .flatMap(
            view ->
                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                    .map(scheme -> Arguments.of(view, scheme)));
  }

  @ParameterizedTest
  @MethodSource("views")
  void everybodyCanReadIt(
      ServedView view, ColorScheme scheme, ArchiveServer server, Browser browser) {
    try (BrowserTab tab = BrowserTab.openBeforeScripts(browser);
        BrowserTab reader = BrowserTab.openWithoutScripts(browser)) {
      for (int width : List.of(390, 1440)) {
        tab.schemeAndWidth(scheme, width);
        tab.goAfresh(server, view.path(server));
        assertThat(new AxeBuilder(tab.page()).analyze().getViolations())
            .as("at a width of %d", width)
            .extracting(rule -> rule.getId() + " " + rule.getHelp() + " " + rule.getNodes())
            .isEmpty();
        assertThat(tab.overflow()).isZero();
        reader.schemeAndWidth(scheme, width);
        reader.goAfresh(server, view.path(server));
        String file = "served-%s-%d-%s.png".formatted(view, width, scheme);
        Path written = SCREENSHOTS.resolve(file.toLowerCase(Locale.ROOT));
        reader.page().screenshot(new ScreenshotOptions().setPath(written));
        assertThat(written).isNotEmptyFile();
      }
    }
  }
}
