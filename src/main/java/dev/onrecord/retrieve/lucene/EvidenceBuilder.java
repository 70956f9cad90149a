package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Passage;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.TermMatch;
import dev.onrecord.domain.index.TermMatch.Where;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Term;
import dev.onrecord.language.Stems;
import dev.onrecord.retrieve.QuestionTokens;
import dev.onrecord.retrieve.TokenReduction;
import dev.onrecord.similarity.LateInteraction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/// Turns the sentences that ranked best into evidence: their text, and how each term is met.
final class EvidenceBuilder {
  /// Of one term: a line of Chinese is a word here, and of one stem a character.
  private static final int MOST_STEMS = 50;

  private final IndexSearcher searcher;
  private final Question question;
  private final Encoding encoding;
  private final LateInteraction interaction;
  private final TokenReduction reduction;
  private final SignalReader signals;
  private final WordReader words;
  private final List<List<String>> stems;

  /// Those of a passage and its title, by passage: several of its sentences may rank high.
  private final Map<Integer, Set<String>> stemsAround = new HashMap<>();

  private final Map<Integer, Document> documents = new HashMap<>();

  EvidenceBuilder(
      IndexSearcher searcher,
      Question question,
      Encoding encoding,
      LateInteraction interaction,
      TokenReduction reduction) {
    this.searcher = searcher;
    this.question = question;
    this.encoding = encoding;
    this.interaction = interaction;
    this.reduction = reduction;
    QuestionTokens tokens = QuestionTokens.of(question.text(), encoding, interaction::weight);
    this.signals = new SignalReader(question.text(), tokens, interaction, reduction);
    this.words = new WordReader(tokens);
    this.stems = question.terms().stream().map(term -> Stems.of(term.text())).toList();
  }

  Evidence evidence(ScoredSentence scored) throws IOException {
    Document document = document(scored);
    Passage passage = scored.payload().passage();
    Span sentence = scored.span();
    String passageText = document.get(IndexFields.STORED_TEXT);
    String text = text(scored);
    Optional<Statement> statement = scored.payload().statementOf(sentence);
    Set<String> inSentence = new HashSet<>(Stems.of(text));
    statement.ifPresent(s -> inSentence.addAll(Stems.of(s.speaker())));
    Set<String> around =
        stemsAround.computeIfAbsent(
            scored.passageDoc(), doc -> stems(passageText, document.get(IndexFields.STORED_TITLE)));
    List<TermMatch> matches = new ArrayList<>();
    for (int t = 0; t < stems.size(); t++) {
      matches.add(
          new TermMatch(
              similarity(question.terms().get(t), scored),
              where(stems.get(t), inSentence, around, scored.articleId())));
    }
    TokenMatrix matrix = scored.payload().sentences().get(scored.index());
    int[] vectors = matrix.vectors(reduction);
    double[][] cosines = interaction.cosines(vectors);
    return new Evidence(
        scored.articleId(),
        passage.span(),
        sentence,
        text,
        statement,
        scored.score(),
        scored.relevance(),
        matches,
        signals.read(scored, text, cosines),
        words.read(matrix.spans(), vectors, cosines),
        List.of());
  }

  /// The sentence.
  String text(ScoredSentence scored) throws IOException {
    int offset = scored.payload().passage().span().start();
    Span sentence = scored.span();
    return document(scored)
        .get(IndexFields.STORED_TEXT)
        .substring(sentence.start() - offset, sentence.end() - offset);
  }

  private Document document(ScoredSentence scored) throws IOException {
    Document known = documents.get(scored.passageDoc());
    if (known == null) {
      known =
          searcher
              .storedFields()
              .document(
                  scored.passageDoc(), Set.of(IndexFields.STORED_TEXT, IndexFields.STORED_TITLE));
      documents.put(scored.passageDoc(), known);
    }
    return known;
  }

  private static Set<String> stems(String passage, String title) {
    Set<String> stems = new HashSet<>(Stems.of(passage));
    stems.addAll(Stems.of(title));
    return stems;
  }

  private Where where(
      List<String> term, Set<String> inSentence, Set<String> around, String articleId)
      throws IOException {
    if (inSentence.containsAll(term)) {
      return Where.SENTENCE;
    }
    if (around.containsAll(term)) {
      return Where.PASSAGE;
    }
    BooleanQuery.Builder all =
        new BooleanQuery.Builder()
            .add(new TermQuery(term(IndexFields.ARTICLE_ID, articleId)), Occur.FILTER);
    term.stream()
        .limit(MOST_STEMS)
        .forEach(
            stem -> all.add(new TermQuery(term(IndexFields.ARTICLE_TEXT, stem)), Occur.FILTER));
    return searcher.count(all.build()) > 0 ? Where.ARTICLE : Where.NOWHERE;
  }

  private static org.apache.lucene.index.Term term(String field, String text) {
    return new org.apache.lucene.index.Term(field, text);
  }

  private double similarity(Term term, ScoredSentence scored) {
    double sum = 0;
    double weights = 0;
    for (int q = 0; q < encoding.tokens().size(); q++) {
      if (encoding.tokens().get(q).span().overlaps(term.span())) {
        sum += interaction.weight(q) * scored.best().of(q);
        weights += interaction.weight(q);
      }
    }
    return weights == 0 ? 0 : sum / weights;
  }
}
