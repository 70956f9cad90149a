package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a first visit costs, and what the next one saves.
@ExtendWith({SeedServer.class, BrowserTests.class})
final class PageWeightTest {
  private static final int MOST_BYTES = 150_000;

  /// Something that the browser fetched.
  ///
  /// @param bytes as sent, head included; 0 for what the browser had kept
  private record Transfer(String address, int bytes) {
    static Transfer of(String line) {
      String[] parts = line.split(" ", 2);
      return new Transfer(parts[1], Integer.parseInt(parts[0]));
    }
  }

  @Test
  void aFirstVisitIsLightAndAsksNobodyElse(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/");
    List<Transfer> transfers = transfers(tab);
    assertThat(transfers)
        .hasSizeGreaterThan(20)
        .allMatch(transfer -> transfer.address().startsWith(server.at("/").toString()));
    assertThat(transfers.stream().mapToInt(Transfer::bytes).sum()).isBetween(10_000, MOST_BYTES);
  }

  @Test
  void everyScriptIsFetchedAtOnceAndKeptForGood(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/");
    List<String> modules =
        transfers(tab).stream()
            .map(Transfer::address)
            .filter(address -> address.matches(".*/(components|lib|vendor)/.*"))
            .toList();
    assertThat(
            lines(
                tab, "[...document.querySelectorAll('link[rel=modulepreload]')].map(l => l.href)"))
        .containsExactlyInAnyOrderElementsOf(modules);
    tab.page().reload();
    assertThat(transfers(tab))
        .filteredOn(transfer -> transfer.address().contains("/assets/"))
        .hasSizeGreaterThan(20)
        .allMatch(transfer -> transfer.bytes() == 0);
  }

  private static List<Transfer> transfers(BrowserTab tab) {
    assertThat(tab.part("suggestion").first()).isVisible();
    return lines(
            tab,
            "['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))"
                + ".map(({ name, transferSize }) => transferSize + ' ' + name)")
        .stream()
        .map(Transfer::of)
        .toList();
  }

  private static List<String> lines(BrowserTab tab, String list) {
    return ((String) tab.page().evaluate("(" + list + ").join('\\n')")).lines().toList();
  }
}
