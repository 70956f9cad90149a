package dev.onrecord.retrieve.rank;

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
import dev.onrecord.retrieve.rank.PassageIndex.PassageText;
import dev.onrecord.similarity.LateInteraction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Turns the sentences that rank best into evidence: their text, and where each term occurs.
final class EvidenceBuilder {
  /// Stems of one term that are looked up in the article. A line of Chinese is one term with a stem
  /// for each character.
  private static final int MOST_STEMS = 50;

  private final PassageIndex index;
  private final Question question;
  private final Encoding encoding;
  private final LateInteraction interaction;
  private final TokenReduction reduction;
  private final SignalReader signals;
  private final WordReader words;
  private final List<List<String>> stems;

  /// The stems of a passage and of its title, by passage number. Several sentences of a passage may
  /// rank high.
  private final Map<Integer, Set<String>> stemsAround = new HashMap<>();

  private final Map<Integer, PassageText> texts = new HashMap<>();

  EvidenceBuilder(
      PassageIndex index,
      Question question,
      Encoding encoding,
      LateInteraction interaction,
      TokenReduction reduction) {
    this.index = index;
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
    PassageText passageText = passageText(scored);
    Passage passage = scored.payload().passage();
    Span sentence = scored.span();
    String text = text(scored);
    Optional<Statement> statement = scored.payload().statementOf(sentence);
    Set<String> inSentence = new HashSet<>(Stems.of(text));
    statement.ifPresent(s -> inSentence.addAll(Stems.of(s.speaker())));
    Set<String> around =
        stemsAround.computeIfAbsent(scored.passageNumber(), number -> stems(passageText));
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

  /// The text of a sentence.
  String text(ScoredSentence scored) throws IOException {
    int offset = scored.payload().passage().span().start();
    Span sentence = scored.span();
    return passageText(scored).text().substring(sentence.start() - offset, sentence.end() - offset);
  }

  private PassageText passageText(ScoredSentence scored) throws IOException {
    PassageText known = texts.get(scored.passageNumber());
    if (known == null) {
      known = index.text(scored.passageNumber());
      texts.put(scored.passageNumber(), known);
    }
    return known;
  }

  private static Set<String> stems(PassageText passage) {
    Set<String> stems = new HashSet<>(Stems.of(passage.text()));
    stems.addAll(Stems.of(passage.title()));
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
    List<String> looked = term.stream().limit(MOST_STEMS).toList();
    return index.articleHas(articleId, looked) ? Where.ARTICLE : Where.NOWHERE;
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
