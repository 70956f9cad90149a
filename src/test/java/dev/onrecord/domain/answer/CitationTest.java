package dev.onrecord.domain.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Metadata;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A citation is its article's own words, at their place.
final class CitationTest {
  private static final String TEXT = "Rain fell. The river rose two metres 🌊. Nobody was hurt.";
  private static final String QUOTE = "The river rose two metres 🌊.";
  private static final Span SPAN = new Span(TEXT.indexOf(QUOTE), TEXT.indexOf(" Nobody"));
  private static final Article ARTICLE = article("flood", TEXT);

  @Test
  void aCitationQuotesItsArticle() {
    assertThat(citation(QUOTE, SPAN, SPAN).quotes(ARTICLE)).isTrue();
  }

  @Test
  void theSameTextUnderAnotherIdIsNotQuoted() {
    assertThat(citation(QUOTE, SPAN, SPAN).quotes(article("flood-2", TEXT))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain fell. The river rose ten metres 🌊. Nobody was hurt.",
        "Rain fell. The river rose two metres 🌊. Many were hurt.",
        "Rain fell.  The river rose two metres 🌊. Nobody was hurt.",
        "Rain fell.",
        "",
      })
  void aChangedTextIsNotQuoted(String changed) {
    assertThat(citation(QUOTE, SPAN, SPAN).quotes(article("flood", changed))).isFalse();
  }

  @Test
  void otherWordsOfTheArticleAreNotItsQuoteAtThatPlace() {
    Span elsewhere = new Span(SPAN.start() + 1, SPAN.end() + 1);
    assertThat(citation(QUOTE, elsewhere, elsewhere).quotes(ARTICLE)).isFalse();
  }

  @Test
  void aQuoteMustFillItsSpan() {
    assertThatThrownBy(() -> citation("The river", SPAN, SPAN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("got 9 code units");
  }

  @Test
  void aQuoteMustNotBeBlank() {
    assertThatThrownBy(() -> citation("  ", new Span(0, 2), new Span(0, 2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> citation("", new Span(0, 0), new Span(0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theHighlightMustBeInsideTheQuote() {
    Span outside = new Span(SPAN.start(), SPAN.end() + 1);
    assertThatThrownBy(() -> citation(QUOTE, SPAN, outside))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(outside.toString());
  }

  @Test
  void theAddressNamesArticleAndOffsets() {
    assertThat(citation(QUOTE, SPAN, SPAN).url()).isEqualTo("/articles/flood#11-40");
  }

  @Test
  void thePermalinkNamesTheTextToo() {
    Citation citation = citation(QUOTE, SPAN, SPAN);
    assertThat(citation.permalink())
        .isEqualTo(
            "/articles/flood?version=%s&mark=11-40#11-40"
                .formatted(citation.sha256().substring(0, 16)));
  }

  private static Article article(String id, String text) {
    return new Article(id, Metadata.NONE, text, Article.sha256(text));
  }

  private static Citation citation(String quote, Span span, Span highlight) {
    return new Citation(
        "flood",
        "Flood",
        Optional.empty(),
        Optional.empty(),
        ARTICLE.sha256(),
        quote,
        span,
        highlight,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        .5,
        List.of());
  }
}
