package dev.onrecord.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.CitedDraft;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Metadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What may be shown as an answer.
final class VerifierTest {
  private static final String TEXT =
      "Mayor Ann Li spoke on Radio Oslo. “The bridge is old,” she said. It will close in May.";
  private static final String OLD = "“The bridge is old,” she said.";
  private static final String CLOSE = "It will close in May.";

  private final Map<String, Article> store = new HashMap<>(Map.of("bridge", article(TEXT)));
  private final Verifier verifier = new Verifier(id -> Optional.ofNullable(store.get(id)));

  @Test
  void aSentenceInTheQuotesWordsIsShown() {
    assertThat(verify(sentence(OLD, said("Ann Li")), sentence(CLOSE, citation(CLOSE))))
        .isEqualTo(
            new Outcome.Answered(
                List.of(
                    new Outcome.Sentence(OLD, List.of(1)), new Outcome.Sentence(CLOSE, List.of(2))),
                List.of(said("Ann Li"), citation(CLOSE))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge is old.",
        "Mayor Ann Li: \"The bridge is old,\"",
        "mayor ann LI: THE BRIDGE IS OLD",
      })
  void theSpeakerMayIntroduceTheQuote(String text) {
    assertThat(verify(sentence(text, said("Ann Li")))).isInstanceOf(Outcome.Answered.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge is not old.",
        "The bridge is older.",
        "Eva Berg: \"The bridge is old,\"",
        "The bridge is 100 years old.",
        "It will close in May.",
      })
  void aWordThatIsInNoQuoteDropsItsSentence(String text) {
    assertThat(verify(sentence(text, said("Ann Li")))).isInstanceOf(Outcome.NotFound.class);
  }

  @Test
  void aDroppedSentenceTakesItsCitationAlong() {
    Outcome outcome =
        verify(sentence("The bridge is safe.", said("Ann Li")), sentence(CLOSE, citation(CLOSE)));
    assertThat(outcome)
        .isEqualTo(
            new Outcome.Answered(
                List.of(new Outcome.Sentence(CLOSE, List.of(1))), List.of(citation(CLOSE))));
  }

  @Test
  void twoQuotesMaySupportOneSentence() {
    Outcome outcome =
        verify(sentence("The bridge is old. It will close.", citation(OLD), citation(CLOSE)));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Answered.class,
            answer -> assertThat(answer.sentences().getFirst().citations()).containsExactly(1, 2));
  }

  @Test
  void aCitationIsListedOnce() {
    Outcome outcome =
        verify(sentence(CLOSE, citation(CLOSE)), sentence("It will close.", citation(CLOSE)));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Answered.class,
            answer -> {
              assertThat(answer.citations()).hasSize(1);
              assertThat(answer.sentences()).allMatch(s -> s.citations().equals(List.of(1)));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"It will close in May.", "", "Mayor Ann Li spoke on Radio Oslo."})
  void aCitationWhoseArticleChangedIsDropped(String changed) {
    store.put("bridge", article(changed));
    assertThat(verify(sentence(CLOSE, citation(CLOSE)))).isInstanceOf(Outcome.NotFound.class);
  }

  @Test
  void theSameQuoteInAChangedArticleIsDroppedToo() {
    store.put("bridge", article(TEXT + " Or in June."));
    assertThat(verify(sentence(CLOSE, citation(CLOSE)))).isInstanceOf(Outcome.NotFound.class);
  }

  @Test
  void aCitationWhoseArticleWentIsDropped() {
    store.clear();
    assertThat(verify(sentence(CLOSE, citation(CLOSE)))).isInstanceOf(Outcome.NotFound.class);
  }

  @Test
  void whatADroppedCitationSaidSupportsNothing() {
    Citation gone = citation("elsewhere", CLOSE, "", "", "");
    String both = "The bridge is old. It will close.";
    assertThat(verify(sentence(both, citation(OLD), gone))).isInstanceOf(Outcome.NotFound.class);
    assertThat(verify(sentence("The bridge is old.", citation(OLD), gone)))
        .isInstanceOf(Outcome.Answered.class);
  }

  @Test
  void aSentenceWithoutCitationsIsDropped() {
    assertThat(verify(sentence(CLOSE))).isInstanceOf(Outcome.NotFound.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Li, '', '', true",
    "Ann Li, Mayor, Radio Oslo, true",
    "Eva Berg, '', '', false",
    "Ann Li, Minister, '', false",
    "Ann Li, '', BBC News, false",
  })
  void theArticleMustNameTheSpeaker(String speaker, String role, String via, boolean kept) {
    Outcome outcome = verify(sentence(OLD, citation("bridge", OLD, speaker, role, via)));
    assertThat(outcome instanceof Outcome.Answered).isEqualTo(kept);
  }

  @Test
  void nothingFoundShowsTheNearestThatAreExact() {
    Citation gone = citation("elsewhere", CLOSE, "", "", "");
    CitedDraft draft = new CitedDraft(List.of(), List.of(gone, citation(OLD)), List.of());
    assertThat(verifier.verify(draft))
        .isEqualTo(
            new Outcome.NotFound(
                "The archive does not answer this.", List.of(citation(OLD)), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "Berg, '\"Berg\"'",
    "Berg|Oslo, '\"Berg\" or \"Oslo\"'",
    "Berg|Oslo|2010, '\"Berg\", \"Oslo\" or \"2010\"'",
  })
  void nothingFoundNamesWhatIsMissing(String missing, String named) {
    List<String> terms = List.of(missing.split("\\|"));
    Outcome outcome = verifier.verify(new CitedDraft(List.of(), List.of(), terms));
    assertThat(outcome)
        .isEqualTo(
            new Outcome.NotFound(
                "The archive does not answer this: none of the nearest passages mentions "
                    + named
                    + ".",
                List.of(),
                terms));
  }

  private Outcome verify(CitedDraft.Sentence... sentences) {
    return verifier.verify(new CitedDraft(List.of(sentences), List.of(), List.of()));
  }

  private static CitedDraft.Sentence sentence(String text, Citation... citations) {
    return new CitedDraft.Sentence(text, List.of(citations));
  }

  private static Article article(String text) {
    return new Article("bridge", Metadata.NONE, text, Article.sha256(text));
  }

  private static Citation said(String speaker) {
    return citation("bridge", OLD, speaker, "Mayor", "");
  }

  private static Citation citation(String quote) {
    return citation("bridge", quote, "", "", "");
  }

  private static Citation citation(
      String articleId, String quote, String speaker, String role, String via) {
    int start = TEXT.indexOf(quote);
    Span span = new Span(start, start + quote.length());
    return new Citation(
        articleId,
        "Bridge",
        Optional.empty(),
        Optional.empty(),
        Article.sha256(TEXT),
        quote,
        span,
        span,
        stated(speaker),
        stated(role),
        stated(via),
        1,
        List.of());
  }

  private static Optional<String> stated(String value) {
    return Optional.of(value).filter(v -> !v.isEmpty());
  }
}
