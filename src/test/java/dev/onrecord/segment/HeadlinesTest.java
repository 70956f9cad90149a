package dev.onrecord.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.article.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Headlines over one story.
final class HeadlinesTest {
  private static final String STORY =
      """


      Mayor Ana Ruiz of Lima opened the bridge on Friday. The Bridge Builders' Union was there.

      Lima Steel Group said the bridge would last. "It is late," Ruiz said. Peru has waited long.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Ruiz: Bridge is safe                         | Ana Ruiz
          Lima mayor Ana Ruiz: 'It is late'            | Ana Ruiz
          'It is late': Ruiz opens bridge              | Ana Ruiz
          'It is late,' says Ruiz                      | Ana Ruiz
          Bridge is safe, says mayor                   | Ana Ruiz
          Bridge is safe, Ruiz says                    | Ana Ruiz
          Mayor warns of long delays                   | Ana Ruiz
          Mayor 'warned of' long delays, experts say   | experts
          Ruiz Warns Of Long Delays                    | Ana Ruiz
          MAYOR WARNS OF LONG DELAYS                   | Ana Ruiz
          Mayor opens bridge, says wait is over        | Ana Ruiz
          Lima Steel denies delays                     | Lima Steel Group
          Lima Steel Group: No more delays             | Lima Steel Group
          """)
  void aHeadlineNamesItsSpeakerInShort(String headline, String speaker) {
    assertThat(statements(headline)).extracting(Statement::speaker).containsExactly(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Live: Bridge opens in Lima",
        "Budget day: What the bridge costs",
        "Peru: Bridge opens after delays",
        "Mayor opens bridge",
        "Claims and delays end as bridge opens",
        "Mayor told to open bridge",
      })
  void otherHeadlinesAreNoStatements(String headline) {
    assertThat(statements(headline)).isEmpty();
  }

  private static List<Statement> statements(String headline) {
    return new Segmenter()
        .segment(headline + STORY).statements().stream()
            .filter(statement -> statement.span().start() == 0)
            .toList();
  }
}
