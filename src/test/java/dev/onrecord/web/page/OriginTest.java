package dev.onrecord.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OriginTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "localhost:8080", "news.example.org", "127.0.0.1:1", "[::1]:8080"})
  void aHostGivesAbsoluteAddresses(String host) {
    assertThat(Origin.of("https", Optional.of(host), "").at("/archive"))
        .isEqualTo("https://" + host + "/archive");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "a b",
        "a\"><script>",
        "a'onload=x",
        "user@host",
        "host/path",
        "host:port",
        "host:123456",
        "host#x",
        "host\n.org",
        "[::1",
        "[<b>]",
        "пример.рф"
      })
  void whatIsNoHostGivesNone(String host) {
    assertThat(Origin.of("http", Optional.of(host), "").root()).isEmpty();
  }
}
