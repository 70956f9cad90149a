package dev.onrecord.retrieve.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.IndexedArticle;
import dev.onrecord.domain.index.Occurrence;
import dev.onrecord.domain.index.Retrieved;
import dev.onrecord.domain.index.TermMatch;
import dev.onrecord.domain.index.TermUse;
import dev.onrecord.domain.question.AnswerType;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.question.Term;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Evidence from a real index and the real model.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LuceneRetrieverTest {
  private static final String FLOOD =
      "The river flooded the valley after a week of rain.\nNobody was hurt in Altdorf.";
  private static final String RACE = "Blessing Okagbare won the long jump in Doha.";
  private static final String BANK = "The central bank raised its main rate to 4 percent.";

  private final Texts texts = new Texts();
  private final LuceneIndex index;
  private final LuceneRetriever retriever;
  private final Path empty;

  LuceneRetrieverTest(@TempDir Path folder) {
    empty = folder.resolve("empty");
    index = LuceneIndex.open(folder.resolve("index"), "model/1");
    index.put(texts.article("flood", FLOOD, Texts.published("Valley Post", "2020-03-01")), 1);
    index.put(texts.article("race", RACE, Texts.published("Sport Daily", "2020-03-02")), 1);
    index.put(texts.article("bank", BANK), 1);
    index.commit(5);
    retriever = new LuceneRetriever(index);
  }

  @AfterAll
  void close() {
    index.close();
    texts.close();
  }

  @Test
  void theSentenceThatAnswersComesFirst() {
    Retrieved retrieved = retrieve("who won the long jump", Scope.EVERYTHING, 10);
    Evidence best = retrieved.evidence().getFirst();
    assertThat(best.articleId()).isEqualTo("race");
    assertThat(best.text()).isEqualTo(RACE);
    assertThat(best.sentence()).isEqualTo(new Span(0, RACE.length()));
    assertThat(best.relevance()).isBetween(.6, 1.0);
    assertThat(retrieved.index().generation()).isEqualTo(5);
  }

  @Test
  void otherWordsForTheSameAreFound() {
    assertThat(retrieve("monetary policy tightening", Scope.EVERYTHING, 1).evidence())
        .extracting(Evidence::articleId)
        .containsExactly("bank");
  }

  @Test
  void evidenceIsTheArticlesTextAtItsOffsets() {
    for (Evidence evidence : retrieve("Altdorf", Scope.EVERYTHING, 10).evidence()) {
      String text =
          switch (evidence.articleId()) {
            case "flood" -> FLOOD;
            case "race" -> RACE;
            default -> BANK;
          };
      assertThat(evidence.sentence().of(text)).isEqualTo(evidence.text());
    }
  }

  @Test
  void theLimitIsKeptAndTheOrderIsByScore() {
    assertThat(retrieve("river", Scope.EVERYTHING, 2).evidence()).hasSize(2);
    assertThat(retrieve("river", Scope.EVERYTHING, 10).evidence())
        .hasSize(4)
        .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void theSameQuestionFindsTheSame() {
    assertThat(retrieve("flooded valley", Scope.EVERYTHING, 10))
        .isEqualTo(retrieve("flooded valley", Scope.EVERYTHING, 10));
  }

  @Test
  void aTermIsMetByStemAtItsNearestPlace() {
    Evidence best =
        retrieve("valley flooding Altdorf Okagbare", Scope.EVERYTHING, 1).evidence().getFirst();
    assertThat(best.matches())
        .extracting(TermMatch::where)
        .containsExactly(
            TermMatch.Where.SENTENCE,
            TermMatch.Where.SENTENCE,
            TermMatch.Where.ARTICLE,
            TermMatch.Where.NOWHERE);
  }

  @Test
  void theArchiveTellsHowItUsesATerm() {
    assertThat(retrieve("bank Okagbare Merkel", Scope.EVERYTHING, 1).terms())
        .containsExactly(new TermUse(1, 0), new TermUse(1, 1), new TermUse(0, 0));
  }

  @Test
  void aScopeLeavesOutAllOtherArticles() {
    assertThat(ids(articles("bank", "race"))).containsExactlyInAnyOrder("bank", "race");
    assertThat(ids(articles("nowhere"))).isEmpty();
    assertThat(ids(outlets("Valley Post"))).containsExactly("flood");
    assertThat(ids(outlets("valley post", "Valley"))).isEmpty();
  }

  @Test
  void aDateLeavesOutArticlesThatStateNone() {
    assertThat(ids(days("2020-03-01", "2020-03-01"))).containsExactly("flood");
    assertThat(ids(days("2020-03-02", "2020-12-31"))).containsExactly("race");
    assertThat(ids(days("0001-01-01", "9999-12-31"))).containsExactlyInAnyOrder("flood", "race");
    assertThat(ids(days("2020-03-03", "2020-03-04"))).isEmpty();
  }

  @Test
  void allLimitsOfAScopeHold() {
    Scope scope =
        new Scope(
            Set.of("flood", "race"),
            Set.of("Sport Daily", "Valley Post"),
            Optional.of(LocalDate.of(2020, 3, 2)),
            Optional.empty());
    assertThat(ids(scope)).containsExactly("race");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*:*",
        "river AND",
        "(",
        "\"river",
        "id:flood",
        "text:[* TO *]",
        "/.*/",
        "river~2^5 \\",
        "+river -valley",
        "a?c*",
        "river && || !"
      })
  void querySyntaxIsText(String question) {
    assertThat(retrieve(question, Scope.EVERYTHING, 10).evidence()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "😀"})
  void aQuestionWithoutTermsHasEvidenceWithoutMatches(String question) {
    Retrieved retrieved = retrieve(question, Scope.EVERYTHING, 10);
    assertThat(retrieved.terms()).isEmpty();
    assertThat(retrieved.evidence())
        .hasSize(4)
        .allMatch(evidence -> evidence.matches().isEmpty())
        .allMatch(evidence -> Double.isFinite(evidence.score()));
  }

  @Test
  void anEmptyIndexHasNoEvidence() {
    try (LuceneIndex none = LuceneIndex.open(empty, "model/1")) {
      Retrieved retrieved =
          new LuceneRetriever(none)
              .retrieve(question("river"), texts.question("river"), Scope.EVERYTHING, 10);
      assertThat(retrieved.evidence()).isEmpty();
      assertThat(retrieved.terms()).containsExactly(new TermUse(0, 0));
      assertThat(retrieved.index().articles()).isZero();
    }
  }

  private List<String> ids(Scope scope) {
    return retrieve("river", scope, 10).evidence().stream()
        .map(Evidence::articleId)
        .distinct()
        .toList();
  }

  private static Scope articles(String... ids) {
    return new Scope(Set.of(ids), Set.of(), Optional.empty(), Optional.empty());
  }

  private static Scope outlets(String... outlets) {
    return new Scope(Set.of(), Set.of(outlets), Optional.empty(), Optional.empty());
  }

  private static Scope days(String from, String to) {
    return new Scope(
        Set.of(), Set.of(), Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
  }

  private Retrieved retrieve(String text, Scope scope, int limit) {
    return retriever.retrieve(question(text), texts.question(text), scope, limit);
  }

  private Retrieved retrieve(LuceneIndex from, String text) {
    return new LuceneRetriever(from)
        .retrieve(question(text), texts.question(text), Scope.EVERYTHING, 10);
  }

  /// Every word is a term.
  private static Question question(String text) {
    List<Term> terms = new ArrayList<>();
    Pattern.compile("\\p{L}+")
        .matcher(text)
        .results()
        .forEach(
            word ->
                terms.add(
                    new Term(word.group(), new Span(word.start(), word.end()), Term.Kind.OTHER)));
    return new Question(text, terms, List.of(), AnswerType.OTHER);
  }

  @Test
  void copiesTakeOnePlaceAndCrowdOutNothing(@TempDir Path folder) {
    String story = "The dam at Ohrel burst at dawn.\nThe dam at Ohrel was built in 1911.";
    try (LuceneIndex crowded = LuceneIndex.open(folder, "model/1")) {
      IndexedArticle first = texts.article("first", story, Texts.published("Post", "2020-01-01"));
      crowded.put(first, 1);
      for (int copy = 0; copy < 300; copy++) {
        crowded.put(copy(first, "copy" + copy, Texts.published("Paper " + copy, "2020-01-02")), 1);
      }
      crowded.put(texts.article("other", "A dam near Ohrel leaked.\nNobody looked at it."), 1);
      crowded.commit(7);
      List<Evidence> evidence = retrieve(crowded, "which dam at Ohrel burst").evidence();
      assertThat(evidence)
          .extracting(Evidence::articleId)
          .containsExactlyInAnyOrder("first", "first", "other", "other");
      assertThat(evidence.getFirst().reprints())
          .hasSize(300)
          .contains(new Occurrence("copy7", evidence.getFirst().sentence()));
      crowded.remove("first");
      crowded.commit(8);
      assertThat(retrieve(crowded, "which dam at Ohrel burst").evidence().getFirst())
          .satisfies(best -> assertThat(best.articleId()).isEqualTo("copy0"))
          .satisfies(best -> assertThat(best.reprints()).hasSize(299));
    }
  }

  private static IndexedArticle copy(IndexedArticle of, String id, Metadata metadata) {
    Article article = new Article(id, metadata, of.article().text(), of.article().sha256());
    return new IndexedArticle(article, of.passages(), of.statements());
  }
}
