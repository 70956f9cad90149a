package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Documentation;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The table of calls in `http-api.md`, compared with the OpenAPI document.
final class ApiPageTest {
  private static final Pattern CALL =
      Pattern.compile("`((?:GET|POST|PUT|PATCH|DELETE) /[^`?]*)(?:\\?[^`]*)?`");

  @Test
  void theTableHasEveryOperation() {
    String page = Documentation.page(Documentation.SITE.resolve("http-api.md")).text();
    String table = page.substring(page.indexOf("| call | reply |"), page.indexOf("\n## Articles"));
    assertThat(CALL.matcher(table).results().map(call -> call.group(1)))
        .containsExactlyInAnyOrderElementsOf(
            ApiDocument.SHIPPED.operations().stream().map(Object::toString).toList());
  }
}
