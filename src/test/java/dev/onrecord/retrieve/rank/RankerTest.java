package dev.onrecord.retrieve.rank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.Occurrence;
import dev.onrecord.domain.index.Retrieved;
import dev.onrecord.domain.index.TermMatch;
import dev.onrecord.domain.index.TermUse;
import dev.onrecord.domain.question.AnswerType;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.question.Term;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Ranking needs nothing of an engine but [PassageIndex].
final class RankerTest {
  private static final Pattern TERM = Pattern.compile("[a-zA-Z]{4,}");
  private static final String DAM =
      "The dam above Ohrel burst at dawn on Sunday after a week of heavy rain in the hills";

  private final MemoryPassages index =
      new MemoryPassages()
          .add("second", "2020-03-02", DAM)
          .add("first", "2020-03-01", DAM)
          .add("bank", "2020-03-01", "The central bank raised its main rate to four percent")
          .add("rain", "2020-03-01", "Rain fell in Altdorf");

  @Test
  void theSentenceWithTheMostTermsComesFirst() throws IOException {
    Retrieved retrieved = rank("where will rain fall near Altdorf", 10);
    assertThat(retrieved.evidence().getFirst().articleId()).isEqualTo("rain");
    assertThat(retrieved.index().generation()).isEqualTo(3);
  }

  @Test
  void nearDuplicatesShareOnePlaceAndTheFirstPublishedStandsForThem() throws IOException {
    List<Evidence> evidence = rank("which dams burst", 10).evidence();
    assertThat(evidence).extracting(Evidence::articleId).containsExactly("first");
    assertThat(evidence.getFirst().reprints())
        .containsExactly(new Occurrence("second", new Span(0, DAM.length())));
  }

  @Test
  void termsAreMatchedByStem() throws IOException {
    Retrieved retrieved = rank("banks raising Ohrel", 1);
    assertThat(retrieved.evidence().getFirst().matches())
        .extracting(TermMatch::where)
        .containsExactly(
            TermMatch.Where.SENTENCE, TermMatch.Where.SENTENCE, TermMatch.Where.NOWHERE);
    assertThat(retrieved.terms())
        .containsExactly(new TermUse(1, 0), new TermUse(1, 0), new TermUse(2, 0));
  }

  @Test
  void thereIsNoMoreEvidenceThanAskedFor() throws IOException {
    assertThat(rank("heavy rain", 1).evidence()).hasSize(1);
    assertThat(rank("Merkel", 1).evidence()).isEmpty();
  }

  private Retrieved rank(String text, int limit) throws IOException {
    List<Term> terms =
        TERM.matcher(text)
            .results()
            .map(
                word -> new Term(word.group(), new Span(word.start(), word.end()), Term.Kind.OTHER))
            .toList();
    Question question = new Question(text, terms, List.of(), AnswerType.OTHER);
    return new Ranker().rank(index, question, MemoryPassages.encode(text), Scope.EVERYTHING, limit);
  }
}
