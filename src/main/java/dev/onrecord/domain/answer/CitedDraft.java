package dev.onrecord.domain.answer;

import java.util.List;

/// A draft with citations: its evidence became exact spans of articles. Whether the spans support
/// the sentences is not checked yet.
public record CitedDraft(List<Sentence> sentences, List<Citation> nearest, List<String> missing) {
  public CitedDraft {
    sentences = List.copyOf(sentences);
    nearest = List.copyOf(nearest);
    missing = List.copyOf(missing);
  }

  /// A sentence with its citations; none if no evidence of it could be found in an article.
  public record Sentence(String text, List<Citation> citations) {
    public Sentence {
      citations = List.copyOf(citations);
    }
  }
}
