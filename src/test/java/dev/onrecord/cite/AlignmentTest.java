package dev.onrecord.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.onrecord.domain.Span;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the words that a model gives as a quote stand in the source.
final class AlignmentTest {
  private static final String PASSAGE =
      "“A decision to use force – pre\u00ADemptively – will be\u00A0taken … if it worsens,” Makarov"
          + " told the U.S. 😀 He didn’t say that [we] were right. The $800m site isn't open: 12.5%"
          + " of the café's final price, he said. The final price rose.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          A decision to use force                  | A decision to use force
          "a DECISION to use force"                | A decision to use force
          «A decision  to\tuse force»              | A decision to use force
          A decision to use force - preemptively - | A decision to use force – pre\u00ADemptively
          pre\u200Bemptively — will be taken       | pre\u00ADemptively – will be\u00A0taken
          will be taken if it worsens              | will be\u00A0taken … if it worsens
          taken … if it worsens                    | taken … if it worsens
          A decision... will be taken              | A decision to use force – pre\u00ADemptively – will be\u00A0taken
          A decision […] taken [...] worsens       | A decision to use force – pre\u00ADemptively – will be\u00A0taken … if it worsens
          ... if it worsens ...                    | if it worsens
          [The] decision to use force              | decision to use force
          [A] decision to use force                | A decision to use force
          decision[s] to use force                 | decision to use force
          He didn't say                            | He didn’t say
          that we were right                       | that [we] were right
          that [they] were right                   | that [we] were right
          told the US                              | told the U.S
          told the U.S.                            | told the U.S
          800m site                                | $800m site
          12.5% of the cafe's ﬁnal price           | 12.5% of the café's final price
          ＴＨＥ ｆｉｎａｌ price                    | The final price
          Makarov told the U.S. He didn’t          | Makarov told the U.S. 😀 He didn’t
          """)
  void typographyMakesNoDifference(String quote, String found) {
    assertThat(find(quote))
        .hasValueSatisfying(span -> assertThat(span.of(PASSAGE)).isEqualTo(found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "…",
        "[...]",
        "the",
        "if it",
        "he ... said",
        "A decision to use forces",
        "A decision to use for",
        "decision to use force will be taken",
        "will be taken ... A decision",
        "He did",
        "He didn",
        "told the U",
        "25% of",
        "125% of the",
        "2.5%",
        "A decision not to use force",
        "A decision ... if it worsens ... rose ... A decision",
        "\uD83D",
      })
  void otherWordsAreNowhere(String quote) {
    assertThat(find(quote)).isEmpty();
  }

  @Test
  void ofSeveralPlacesTheSentenceThatIsMeantComesFirst() {
    String text = "Snow fell. Rain fell. Snow fell.";
    Span last = new Span(22, 32);
    assertThat(new Alignment(text, new Span(0, 32), last).find("snow fell"))
        .contains(new Span(22, 31));
    assertThat(new Alignment(text, new Span(0, 32), new Span(11, 21)).find("snow fell"))
        .contains(new Span(0, 9));
  }

  @Test
  void anEllipsisLeavesOutOneStretchAndNotAPage() {
    String text = "Snow fell. " + "It was cold. ".repeat(20) + "Ice broke.";
    Span all = new Span(0, text.length());
    assertThat(new Alignment(text, all, all).find("Snow fell ... Ice broke")).isEmpty();
  }

  @Test
  void wordsOutsideThePassageAreNotLookedAt() {
    String text = "Snow fell. Rain fell.";
    assertThat(new Alignment(text, new Span(0, 10), new Span(0, 10)).find("Rain fell")).isEmpty();
  }

  static String[] hostile() {
    return new String[] {
      "\"".repeat(100_000),
      "decision ".repeat(120_000),
      "a… ".repeat(6_000),
      "decision…".repeat(2_000),
      "[".repeat(19_000),
      "[A]".repeat(6_000),
      "\u00AD".repeat(19_999),
      "ﷺ".repeat(19_999),
      "decision" + "\u0301".repeat(19_000),
      "\uD83D".repeat(19_000),
    };
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileQuotesTakeLittleTime(String quote) {
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThatCode(() -> find(quote)).doesNotThrowAnyException());
  }

  private static Optional<Span> find(String quote) {
    Span all = new Span(0, PASSAGE.length());
    return new Alignment(PASSAGE, all, all).find(quote);
  }
}
