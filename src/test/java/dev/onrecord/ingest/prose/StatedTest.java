package dev.onrecord.ingest.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Values that are kept, and such as are as if nobody had stated them.
final class StatedTest {
  @Test
  void aLineIsOneLine() {
    assertThat(Stated.line(" River\n\tfloods \u0007Bath ")).contains("River floods Bath");
    assertThat(Stated.line(" ... ")).isEmpty();
    assertThat(Stated.line("a".repeat(501))).isEmpty();
  }

  @Test
  void authorsAreNamesWithoutBy() {
    assertThat(Stated.author("By  Ann Lee")).contains("Ann Lee");
    assertThat(Stated.author("Byron Lee")).contains("Byron Lee");
    assertThat(Stated.author("https://social.example/annlee")).isEmpty();
    assertThat(Stated.authors(List.of("by Ann Lee", "Bo Ek", "Ann Lee")))
        .contains("Ann Lee, Bo Ek");
    assertThat(Stated.authors(List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://news.example/a?b=c#d", "HTTP://news.example"})
  void addressesOfTheWebAreKept(String url) {
    assertThat(Stated.url(" " + url + " ")).contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a",
        "news.example/a",
        "javascript:alert(1)",
        "https:a",
        "https://a b",
        "file:///a"
      })
  void otherAddressesAreNot(String url) {
    assertThat(Stated.url(url)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en,en", "EN-us,en-US", "pt_BR,pt-BR", "zh-Hans-CN,zh-Hans-CN"})
  void languagesAreTags(String value, String tag) {
    assertThat(Stated.language(value)).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "und", "English (UK)", "e"})
  void whatIsNoTagIsNoLanguage(String value) {
    assertThat(Stated.language(value)).isEmpty();
  }
}
