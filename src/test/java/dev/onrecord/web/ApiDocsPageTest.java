package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The page that shows the OpenAPI document.
@ExtendWith({SeedServer.class, BrowserTests.class})
final class ApiDocsPageTest {
  @Test
  void itShowsEveryOperationAndAsksNobodyElse(ArchiveServer server, BrowserTab tab) {
    List<String> addresses = new ArrayList<>();
    tab.page().onRequest((Request request) -> addresses.add(request.url()));
    tab.go(server, "/docs");
    assertThat(tab.page().locator(".opblock")).hasCount(ApiDocument.SHIPPED.operations().size());
    assertThat(tab.page().locator(".errors-wrapper")).hasCount(0);
    assertThat(addresses)
        .hasSizeGreaterThan(3)
        .allMatch(
            address ->
                address.startsWith(server.at("/").toString()) || address.startsWith("data:"));
  }

  @Test
  void anOperationCanBeTried(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/docs");
    Locator operation = tab.page().locator("#operations-Articles-traceQuote");
    operation.locator(".opblock-summary").click();
    button(operation, "Try it out").click();
    button(operation, "Execute").click();
    Locator response = operation.locator(".live-responses-table");
    assertThat(response.locator(".response-col_status").last()).containsText("200");
    assertThat(response.locator(".response-col_description").last())
        .containsText("The Kremlin wants a legally binding guarantee");
  }

  @Test
  void itsPolicyLetsItRunNothingButItsOwnFiles(ArchiveServer server) {
    Reply page = server.get("/docs");
    assertThat(page.header("Content-Security-Policy"))
        .isEqualTo(ApiDocs.POLICY)
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'");
    assertThat(server.get("/docs/swagger-ui/swagger-ui-bundle.js").header("Content-Type"))
        .startsWith("text/javascript");
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }
}
