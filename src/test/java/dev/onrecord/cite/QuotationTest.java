package dev.onrecord.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          She smiled. "We won. We knew it," she said. | We knew it," she said. | "We won. We knew it," she said.
          She smiled. "We won. We knew it," she said. | "We won.               | "We won. We knew it,"
          She said: “We won. We knew it. We left.”    | We knew it.            | “We won. We knew it. We left.”
          "We won,” she said. "We left."              | "We won,” she said.    | "We won,” she said.
          A mark 5" long is no quotation. It ended.   | It ended.              | It ended.
          We won. We left.                            | We left.               | We left.
          """)
  void aSentenceInsideAQuotationIsCitedWithIt(String passage, String sentence, String cited) {
    assertThat(whole(passage, sentence)).isEqualTo(cited);
  }

  @Test
  void aLongQuotationIsCitedByTheSentence() {
    String passage = "\"" + "We won again. ".repeat(60) + "We left.\"";
    assertThat(whole(passage, "We left.\"")).isEqualTo("We left.\"");
  }

  private static String whole(String passage, String sentence) {
    int start = passage.indexOf(sentence);
    Span span = new Span(start, start + sentence.length());
    return WholeQuotation.whole(passage, new Span(0, passage.length()), span).of(passage);
  }
}
