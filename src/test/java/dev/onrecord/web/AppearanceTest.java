package dev.onrecord.web;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every view at every width, in light and dark: can everybody read it, and what does it look like?
@Tag("thorough")
@ExtendWith({SeedServer.class, BrowserTests.class})
final class AppearanceTest {
  @ParameterizedTest
  @EnumSource
  void everybodyCanReadIt(View view, ArchiveServer server, Browser browser) {
    Look.at(browser, view.name(), tab -> view.open(server, tab), view::leave);
  }
}
