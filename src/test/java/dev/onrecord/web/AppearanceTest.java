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

/// Every view in light and dark: can everybody read it, and what does it look like?
@ExtendWith({SeedServer.class, BrowserTests.class})
final class AppearanceTest {
  private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
  private static final List<Integer> WIDTHS = List.of(390, 820, 1440);
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  static Stream<Arguments> views() {
    return Stream.of(View.values())
        .flatMap(view -> SCHEMES.stream().map(scheme -> Arguments.of(view, scheme)));
  }

  @ParameterizedTest
  @MethodSource("views")
  void axeFindsNothing(View view, ColorScheme scheme, ArchiveServer server, Browser browser) {
    try (BrowserTab tab = BrowserTab.openForTools(browser)) {
      for (int width : List.of(390, 1440)) {
        tab.schemeAndWidth(scheme, width);
        view.open(server, tab);
        assertThat(new AxeBuilder(tab.page()).analyze().getViolations())
            .as("at a width of %d", width)
            .extracting(rule -> rule.getId() + " " + rule.getHelp() + " " + rule.getNodes())
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void everyWidthHoldsItsContent(
      View view, ColorScheme scheme, ArchiveServer server, BrowserTab tab) {
    for (int width : WIDTHS) {
      tab.schemeAndWidth(scheme, width);
      view.open(server, tab);
      String file = "%s-%d-%s.png".formatted(view, width, scheme).toLowerCase(Locale.ROOT);
      Path written = SCREENSHOTS.resolve(file);
      tab.page().screenshot(new ScreenshotOptions().setPath(written));
      assertThat(written).isNotEmptyFile();
      assertThat(tab.overflow()).isZero();
    }
  }
}
