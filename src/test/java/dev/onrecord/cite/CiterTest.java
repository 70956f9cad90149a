package dev.onrecord.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Measured;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.CitedDraft;
import dev.onrecord.domain.answer.Claim;
import dev.onrecord.domain.answer.Claim.Quoted;
import dev.onrecord.domain.answer.Draft;
import dev.onrecord.domain.answer.Draft.Proof;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.segment.Segmenter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Evidence becomes exact spans of articles, or nothing.
final class CiterTest {
  private static final String TEXT = "Snow 🌨️ fell. “Stay home,” Ann Li said.";
  private static final String SAID = "“Stay home,” Ann Li said.";
  private static final Span SPAN = new Span(TEXT.indexOf(SAID), TEXT.length());
  private static final Span ALL = new Span(0, TEXT.length());
  private static final Span WORDS = new Span(SPAN.start() + 1, SPAN.start() + 10);
  private static final Metadata STATED =
      Metadata.NONE
          .withTitle(Optional.of("Snow"))
          .withOutlet(Optional.of("Radio Oslo"))
          .withPublished(LocalDate.of(2020, 1, 2), "stated");

  private final Map<String, Article> store = new HashMap<>(Map.of("snow", article(TEXT, STATED)));
  private final Citer citer =
      new Citer(id -> Optional.ofNullable(store.get(id)), Segmenter::sentences);

  @Test
  void aCitationHoldsWhatTheArticleStates() {
    assertThat(cited())
        .containsExactly(
            new Citation(
                "snow",
                "Snow",
                Optional.of("Radio Oslo"),
                Optional.of(LocalDate.of(2020, 1, 2)),
                Article.sha256(TEXT),
                SAID,
                SPAN,
                WORDS,
                Optional.of("Ann Li"),
                Optional.of("Mayor"),
                Optional.empty(),
                .75,
                List.of()));
    assertThat(cited().getFirst().quotes(article(TEXT, STATED))).isTrue();
  }

  @Test
  void withoutATitleTheIdStandsForIt() {
    store.put("snow", article(TEXT, Metadata.NONE));
    assertThat(cited()).extracting(Citation::title).containsExactly("snow");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Snow 🌨️ fell. “Stay here,” Ann Li said.",
        "Snow fell. “Stay home,” Ann Li said.",
        "Snow 🌨️ fell. “Stay home,” Ann Li sai",
        ""
      })
  void evidenceThatTheArticleDoesNotHoldThereGivesNone(String changed) {
    store.put("snow", article(changed, STATED));
    assertThat(cited()).isEmpty();
  }

  @Test
  void evidenceOfAnArticleThatWentGivesNone() {
    store.clear();
    assertThat(cited()).isEmpty();
  }

  @Test
  void aChangeAfterTheQuoteIsCitedAsItIsNow() {
    store.put("snow", article(TEXT + " More fell.", STATED));
    assertThat(cited())
        .extracting(Citation::sha256)
        .containsExactly(Article.sha256(TEXT + " More fell."));
  }

  @Test
  void theSentenceStaysThoughItsEvidenceIsGone() {
    store.clear();
    CitedDraft draft =
        citer.cite(
            new Draft(
                List.of(new Draft.Sentence("Stay home.", List.of(proof(1)))),
                List.of(proof(1)),
                List.of("ice"),
                List.of(),
                0));
    assertThat(draft)
        .isEqualTo(
            new CitedDraft(
                List.of(new CitedDraft.Sentence("Stay home.", List.of())),
                List.of(),
                List.of("ice")));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-.1, 1.0001, Double.MAX_VALUE})
  void theScoreIsAShare(double relevance) {
    assertThat(nearest(proof(relevance)).getFirst().score()).isBetween(0.0, 1.0);
  }

  @Test
  void aClaimIsCitedByTheSentenceThatItsQuoteIsIn() {
    assertThat(claimed("stay home")).isEqualTo(cited());
    assertThat(claimed("Stay ... Ann Li said"))
        .extracting(citation -> citation.highlight().of(TEXT))
        .containsExactly("Stay home,” Ann Li said");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Snow fell                | Snow 🌨️ fell. | Snow 🌨️ fell
          fell. “Stay home,”       | Snow 🌨️ fell. “Stay home,” Ann Li said. | fell. “Stay home
          """)
  void nobodyIsKnownToHaveSaidWordsOfAnotherSentence(String quote, String cited, String highlight) {
    assertThat(claimed(quote))
        .singleElement()
        .satisfies(
            citation -> {
              assertThat(citation.quote()).isEqualTo(cited);
              assertThat(citation.highlight().of(TEXT)).isEqualTo(highlight);
              assertThat(citation.speaker()).isEmpty();
              assertThat(citation.role()).isEmpty();
            });
  }

  @Test
  void aClaimKeepsItsWordsAndThoseOfItsQuotesThatAreFound() {
    Evidence evidence = proof(.75, ALL).evidence();
    Claim claim =
        new Claim(
            "Ann Li wants people to stay.",
            List.of(new Quoted(evidence, "Go home"), new Quoted(evidence, "Stay home")));
    assertThat(citer.cite(claim))
        .isEqualTo(new CitedDraft.Sentence(claim.text(), claimed("Stay home")));
  }

  @Test
  void aQuoteOfAnArticleThatChangedOrWentGivesNone() {
    store.put("snow", article(TEXT.replace("home", "here"), STATED));
    assertThat(claimed("Snow fell")).isEmpty();
    store.clear();
    assertThat(claimed("Snow fell")).isEmpty();
  }

  private List<Citation> claimed(String quote) {
    Quoted quoted = new Quoted(proof(.75, ALL).evidence(), quote);
    return citer.cite(new Claim("Snow.", List.of(quoted))).citations();
  }

  private List<Citation> cited() {
    return nearest(proof(.75));
  }

  private List<Citation> nearest(Proof proof) {
    return citer.cite(new Draft(List.of(), List.of(proof), List.of(), List.of(), 0)).nearest();
  }

  private static Proof proof(double relevance) {
    return proof(relevance, SPAN);
  }

  private static Proof proof(double relevance, Span passage) {
    Statement statement =
        new Statement(SPAN, List.of(WORDS), "Ann Li", Optional.of("Mayor"), Optional.empty());
    return new Proof(
        new Evidence(
            "snow",
            passage,
            SPAN,
            SAID,
            Optional.of(statement),
            2,
            relevance,
            List.of(),
            Measured.WELL,
            Measured.NO_WORDS,
            List.of()),
        WORDS);
  }

  private static Article article(String text, Metadata metadata) {
    return new Article("snow", metadata, text, Article.sha256(text));
  }
}
