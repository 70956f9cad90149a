package dev.onrecord.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.TracedQuote.Edit;
import dev.onrecord.domain.article.TracedQuote.Edit.Kind;
import dev.onrecord.domain.article.TracedQuote.Exact;
import dev.onrecord.domain.article.TracedQuote.Place;
import dev.onrecord.domain.article.TracedQuote.Reworded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuoteTracerTest {
  private static final String BEFORE = "Mayor Vex met the council. ";
  private static final String QUOTE = "At least 12 people were killed in the fire, police said. ";
  private static final String AFTER = "The bridge was closed in March.";
  private static final String THEN = BEFORE + QUOTE + AFTER;

  /// A sentence ends where the next one begins after a point and a space.
  private static final QuoteTracer TRACER = new QuoteTracer(article -> sentences(article.text()));

  private static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(". "); end >= 0; end = text.indexOf(". ", start)) {
      sentences.add(new Span(start, end + 1));
      start = end + 2;
    }
    sentences.add(new Span(start, text.length()).trim(text));
    return sentences;
  }

  private static Optional<Place> trace(String then, String quote, String now) {
    int start = then.indexOf(quote);
    return TRACER.trace(article(then), new Span(start, start + quote.length()), article(now));
  }

  private static Article article(String text) {
    return new Article("a", Metadata.NONE, text, Article.sha256(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {BEFORE + QUOTE + "It rained.", "It rained. " + THEN, QUOTE, AFTER + " " + QUOTE})
  void theSameWordsAreFoundWhereverTheyStand(String now) {
    String quote = QUOTE.strip();
    int start = now.indexOf(quote);
    assertThat(trace(THEN, quote, now))
        .contains(new Exact(new Span(start, start + quote.length())));
  }

  @Test
  void ofSeveralPlacesTheNearestCountsFromTheStartOrTheEnd() {
    String refrain = "No comment. ";
    String then = "One. " + refrain + "Two. Three. " + refrain + "Four.";
    String now = "It has rained here for many days. " + then;
    int second = then.lastIndexOf(refrain);
    Span quote = new Span(second, second + "No comment.".length());
    assertThat(TRACER.trace(article(then), quote, article(now)).orElseThrow().span().start())
        .isEqualTo(now.lastIndexOf(refrain));
  }

  @Test
  void partsOfOtherWordsAreNotTheQuote() {
    assertThat(trace("The art is old. It rained.", "art", "The party is over. It rained."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          At least 14 people died in the fire, the police said on Saturday.
          At least 12 people were hurt in the fire, police said.
          Police said at least 12 people were killed.
          At least 12 people were killed in the fire. Police said so.
          “At least 12 people were killed in the fire”, Police said.
          """)
  void aSentenceThatSaysItInOtherWordsIsTold(String reworded) {
    String now = BEFORE + reworded + " " + AFTER;
    Reworded place = (Reworded) trace(THEN, QUOTE.strip(), now).orElseThrow();
    assertThat(place.span().of(now)).isEqualTo(reworded);
    assertThat(text(place.edits(), Kind.KEPT, Kind.ADDED)).isEqualTo(reworded);
    assertThat(words(text(place.edits(), Kind.KEPT, Kind.REMOVED))).isEqualTo(words(QUOTE));
  }

  private static String text(List<Edit> edits, Kind... kinds) {
    return edits.stream()
        .filter(edit -> Arrays.asList(kinds).contains(edit.kind()))
        .map(Edit::text)
        .collect(Collectors.joining());
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  @Test
  void aPartOfASentenceIsFoundInTheWholeSentence() {
    String now = BEFORE + "At least 15 people were killed in the fire, police said. " + AFTER;
    assertThat(trace(THEN, "12 people were killed", now).orElseThrow().span().of(now))
        .isEqualTo("At least 15 people were killed in the fire, police said.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        BEFORE + AFTER,
        BEFORE + "The harbour was dredged by a firm from Varna last year. " + AFTER,
        "Nothing else.",
        "",
      })
  void whatNoSentenceSaysIsGone(String now) {
    assertThat(trace(THEN, QUOTE.strip(), now)).isEmpty();
  }

  @Test
  void aSentenceThatWasThereBesidesTheQuoteIsAnotherOne() {
    String other = "At least 12 people were hurt in the fire, police said. ";
    assertThat(trace(QUOTE + other + AFTER, QUOTE.strip(), other + AFTER)).isEmpty();
    assertThat(trace(QUOTE + AFTER, QUOTE.strip(), other + AFTER)).isPresent();
  }

  /// What takes time with the square of its length unless that is bounded.
  @ParameterizedTest
  @CsvSource({"'A. ', 300000", "aaaaaaaaa, 100000", "'the council met and ', 40000"})
  void aTextMadeToTakeLongTakesNotLong(String repeated, int times) {
    String text = repeated.repeat(times);
    Span half = new Span(0, text.length() / 2);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          TRACER.trace(article(text + "B"), half, article("C" + text));
          TRACER.trace(article("B. " + text), new Span(0, 20), article(text));
          TRACER.trace(article(text), new Span(0, 1_200), article("C. " + text + "D."));
        });
  }

  @Test
  void aLongQuoteIsFoundAtItsPlace() {
    String quote = "The council met on Monday. ".repeat(400).strip();
    String now = "It rained. " + quote + AFTER;
    assertThat(TRACER.trace(article(quote + AFTER), new Span(0, quote.length()), article(now)))
        .contains(new Exact(new Span(11, 11 + quote.length())));
  }
}
