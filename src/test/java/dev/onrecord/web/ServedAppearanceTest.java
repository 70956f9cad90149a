package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// The pages before any script runs: can everybody read them, and what do they look like?
@Tag("thorough")
@ExtendWith({SeedServer.class, BrowserTests.class})
final class ServedAppearanceTest {
  private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  // What is in noscript is there for no script, so not for axe either.
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "START")
  void axeFindsNothing(ServedView view, ArchiveServer server, Browser browser) {
    try (BrowserTab tab = BrowserTab.openBeforeScripts(browser)) {
      tab.go(server, view.path(server));
      for (ColorScheme scheme : SCHEMES) {
        tab.schemeAndWidth(scheme, 390);
        assertThat(new AxeBuilder(tab.page()).analyze().getViolations())
            .as("%s", scheme)
            .extracting(rule -> rule.getId() + " " + rule.getHelp() + " " + rule.getNodes())
            .isEmpty();
      }
      assertThat(tab.overflow()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyWidthHoldsItsContent(ServedView view, ArchiveServer server, Browser browser) {
    try (BrowserTab tab = BrowserTab.openWithoutScripts(browser)) {
      for (ColorScheme scheme : SCHEMES) {
        for (int width : List.of(390, 1440)) {
          tab.schemeAndWidth(scheme, width);
          tab.goAfresh(server, view.path(server));
          String file = "served-%s-%d-%s.png".formatted(view, width, scheme);
          Path written = SCREENSHOTS.resolve(file.toLowerCase(Locale.ROOT));
          tab.page().screenshot(new ScreenshotOptions().setPath(written));
          assertThat(written).isNotEmptyFile();
          assertThat(tab.overflow()).isZero();
        }
      }
    }
  }
}
