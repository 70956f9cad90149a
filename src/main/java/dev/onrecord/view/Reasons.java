package dev.onrecord.view;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Explained;
import dev.onrecord.domain.answer.RankedPlace;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.question.Question;
import java.util.List;
import java.util.stream.Stream;

/// Explains the rank of a passage in sentences, the most important first.
final class Reasons {
  static final int MOST = 6;

  private static final String REORDERED =
      "A second model read the best sentences together with the question and set this order.";

  private static final List<String> PLACES =
      List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  /// Length of the beginning by which a sentence is identified, in UTF-16 code units.
  private static final int BEGINNING = 40;

  private Reasons() {}

  /// The reasons, at least one and at most [#MOST].
  ///
  /// @param part whether the ranking is for one part of the question
  static List<String> of(RankedPlace standing, Citation citation, boolean part) {
    Explained explained = standing.explained();
    Question question = standing.explanation().question();
    TermReasons terms = TermReasons.of(standing.explanation(), explained.evidence());
    return Stream.of(
            Stream.of(rank(standing, citation, part)),
            explained.refusal().stream().map(refusal -> RefusalReasons.of(refusal, question)),
            terms.met(),
            SpeakerReasons.of(question, explained),
            terms.lacking(),
            terms.around(),
            AnswerTypeReasons.reason(question, explained),
            standing.explanation().reordered()
                ? Stream.of(REORDERED)
                : FeaturePhrases.weights(explained.parts()))
        .flatMap(reasons -> reasons)
        .limit(MOST)
        .toList();
  }

  private static String rank(RankedPlace standing, Citation citation, boolean part) {
    Evidence evidence = standing.explained().evidence();
    boolean whole = evidence.text().equals(citation.quote());
    return "%s is %s%s%s."
        .formatted(
            whole ? "It" : "The sentence that begins “" + beginning(evidence.text()) + "”",
            place(standing.rank(), standing.explanation().ranking().size()),
            part ? " for “" + standing.explanation().question().text() + "”" : "",
            whole ? "" : "; the reasons below are about this sentence");
  }

  private static String place(int rank, int of) {
    if (of == 1) {
      return "the only sentence that was compared";
    }
    String place =
        rank == 1
            ? "the best"
            : rank <= PLACES.size() + 1 ? "the " + PLACES.get(rank - 2) : "number " + rank;
    return "%s of %d sentences that were compared".formatted(place, of);
  }

  private static String beginning(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.length() <= BEGINNING) {
      return line;
    }
    int space = line.lastIndexOf(' ', BEGINNING);
    int end = space > 0 ? space : line.offsetByCodePoints(0, line.codePointCount(0, BEGINNING) - 1);
    return line.substring(0, end) + " …";
  }
}
