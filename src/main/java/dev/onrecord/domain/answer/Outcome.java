package dev.onrecord.domain.answer;

import java.util.List;

/// The result of a question: answered with citations, or not found.
public sealed interface Outcome {
  /// All quotes: the citations of an answer, or the nearest passages.
  default List<Citation> quoted() {
    return switch (this) {
      case Answered(var sentences, var citations) -> citations;
      case NotFound(var reason, var nearest, var missing) -> nearest;
    };
  }

  /// An answer with a citation for every sentence.
  ///
  /// @param sentences in order, at least one
  /// @param citations each once, in order of first use
  record Answered(List<Sentence> sentences, List<Citation> citations) implements Outcome {
    public Answered {
      sentences = List.copyOf(sentences);
      citations = List.copyOf(citations);
      if (sentences.isEmpty()) {
        throw new IllegalArgumentException("an answer must have a sentence");
      }
      for (Sentence sentence : sentences) {
        for (int number : sentence.citations()) {
          if (number < 1 || number > citations.size()) {
            throw new IllegalArgumentException(
                "citation must be in [1, %d], got %d".formatted(citations.size(), number));
          }
        }
      }
    }
  }

  /// A sentence of an answer.
  ///
  /// @param citations numbers of the citations that support it, from 1, at least one
  record Sentence(String text, List<Integer> citations) {
    public Sentence {
      citations = List.copyOf(citations);
      if (citations.isEmpty()) {
        throw new IllegalArgumentException("a sentence must be cited, got: " + text);
      }
    }
  }

  /// The archive does not answer.
  ///
  /// @param reason in words, for the reader
  /// @param nearest passages that come closest, best first, at most three; they are no answer
  /// @param missing words of the question that the archive or the nearest passages lack
  record NotFound(String reason, List<Citation> nearest, List<String> missing) implements Outcome {
    public NotFound {
      nearest = List.copyOf(nearest);
      missing = List.copyOf(missing);
    }
  }
}
