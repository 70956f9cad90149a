package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Looks at a view at every width, in light and dark: takes a picture of it for people to judge,
/// and lets axe find what would shut somebody out.
final class Look {
  private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
  private static final List<Integer> WIDTHS = List.of(390, 820, 1440);

  /// Where axe looks: between these nothing is laid out that is not so at one of them.
  private static final List<Integer> AXED = List.of(390, 1440);

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private Look() {}

  /// @param name what the pictures are called
  /// @param opening brings the view before the reader and waits until it stands
  /// @param leaving puts back what opening it changed
  static void at(
      Browser browser, String name, Consumer<BrowserTab> opening, Consumer<BrowserTab> leaving) {
    try (BrowserTab tab = BrowserTab.openForTools(browser)) {
      for (int width : WIDTHS) {
        tab.schemeAndWidth(ColorScheme.LIGHT, width);
        opening.accept(tab);
        for (ColorScheme scheme : SCHEMES) {
          tab.schemeAndWidth(scheme, width);
          picture(tab, "%s-%d-%s.png".formatted(name, width, scheme).toLowerCase(Locale.ROOT));
          assertThat(tab.overflow()).as("pixels too wide at %d", width).isZero();
          if (AXED.contains(width)) {
            axe(tab, scheme, width);
          }
        }
        leaving.accept(tab);
      }
      tab.isContent();
    }
  }

  /// Lets axe look at what stands in a tab for tools: on a phone in the dark, and on a desk by day.
  static void inBrief(BrowserTab tab) {
    axe(tab, ColorScheme.DARK, 390);
    axe(tab, ColorScheme.LIGHT, 1440);
    tab.isContent();
  }

  private static void axe(BrowserTab tab, ColorScheme scheme, int width) {
    tab.schemeAndWidth(scheme, width);
    assertThat(tab.overflow()).as("pixels too wide at %d", width).isZero();
    assertThat(new AxeBuilder(tab.page()).analyze().getViolations())
        .as("at a width of %d, %s", width, scheme)
        .extracting(rule -> rule.getId() + " " + rule.getHelp() + " " + rule.getNodes())
        .isEmpty();
  }

  private static void picture(BrowserTab tab, String file) {
    Path written = SCREENSHOTS.resolve(file);
    tab.page().screenshot(new ScreenshotOptions().setPath(written));
    assertThat(written).isNotEmptyFile();
  }
}
