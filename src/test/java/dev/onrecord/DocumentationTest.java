package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// README.md and the pages in `src/site/markdown`.
final class DocumentationTest {
  private static final int MOST_LINES_OF_README = 150;
  private static final Path SOURCES = Path.of("src/main/java/dev/onrecord");

  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern INLINE_CODE = Pattern.compile("`[^`\n]*`");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern CLASS_NAME = Pattern.compile("`([a-z.]+)\\.([A-Z][A-Za-z]+)`");

  static List<Documentation> pages() {
    return Documentation.pages();
  }

  static List<Documentation> sitePages() {
    return pages().stream().filter(page -> page.path().startsWith(Documentation.SITE)).toList();
  }

  @Test
  void readmeIsShort() {
    assertThat(Documentation.page(Documentation.README).text().lines())
        .hasSizeLessThanOrEqualTo(MOST_LINES_OF_README);
  }

  @Test
  void readmeLinksToEveryPage() {
    Documentation readme = Documentation.page(Documentation.README);
    assertThat(links(readme).map(link -> link.replaceAll("#.*", "")))
        .containsAll(sitePages().stream().map(Documentation::toString).toList());
  }

  @ParameterizedTest
  @MethodSource("sitePages")
  void aPageBeginsWithItsPurpose(Documentation page) {
    assertThat(page.text()).matches("(?s)# [A-Z][^\n]*\n\nThis page [^\n]{30,}.*");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void allLinksLeadSomewhere(Documentation page) {
    assertThat(links(page).filter(link -> !link.matches("https?://.*")))
        .allSatisfy(
            link -> {
              String[] parts = link.split("#", 2);
              Path target =
                  parts[0].isEmpty()
                      ? page.path()
                      : page.path().resolveSibling(parts[0]).normalize();
              assertThat(target).exists();
              if (parts.length == 2) {
                assertThat(anchors(Documentation.page(target))).contains(parts[1]);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("pages")
  void exampleJsonIsJson(Documentation page) throws IOException {
    for (String block : page.fenced("json")) {
      assertThat(new ObjectMapper().readTree(block).isObject()).as(block).isTrue();
    }
  }

  @Test
  void everyPackageIsExplained() throws IOException {
    String page = Documentation.page(Documentation.SITE.resolve("architecture.md")).text();
    try (Stream<Path> files = Files.list(SOURCES)) {
      assertThat(files.filter(Files::isDirectory).map(path -> "`" + path.getFileName() + "`"))
          .allSatisfy(name -> assertThat(page).contains(name));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void classesThatAreNamedExist(Documentation page) {
    assertThat(CLASS_NAME.matcher(page.prose()).results())
        .allSatisfy(
            name ->
                assertThat(
                        SOURCES
                            .resolve(name.group(1).replace('.', '/'))
                            .resolve(name.group(2) + ".java"))
                    .exists());
  }

  private static Stream<String> links(Documentation page) {
    String withoutCode = INLINE_CODE.matcher(page.prose()).replaceAll("code");
    return LINK.matcher(withoutCode).results().map(link -> link.group(1));
  }

  /// The anchors of headings, as GitHub makes them.
  private static Set<String> anchors(Documentation page) {
    return HEADING
        .matcher(page.prose())
        .results()
        .map((MatchResult heading) -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }
}
