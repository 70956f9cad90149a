package dev.onrecord.web.openai;

import dev.onrecord.view.AnswerView;
import dev.onrecord.view.AnswerView.SentenceView;
import dev.onrecord.view.CitationView;
import java.util.ArrayList;
import java.util.List;

/// The text of an answer and the citations in it, sentence by sentence.
final class AnswerText {
  private final String root;
  private final StringBuilder text = new StringBuilder();
  private final List<UrlCitation> annotations = new ArrayList<>();

  /// @param root of addresses, such as `http://localhost:8080`; empty if unknown
  AnswerText(String root) {
    this.root = root;
  }

  /// A piece of the text.
  ///
  /// @param annotations with offsets in the whole text
  record Piece(String text, List<UrlCitation> annotations) {
    Piece {
      annotations = List.copyOf(annotations);
    }
  }

  /// Adds a sentence on a line of its own.
  ///
  /// @param citations of the answer, at least up to the highest number in the sentence
  Piece add(SentenceView sentence, List<CitationView> citations) {
    String piece = (text.isEmpty() ? "" : "\n") + sentence.numbered();
    // The markers end the sentence, each with its number in brackets.
    int at = text.length() + piece.length() - markers(sentence);
    List<UrlCitation> added = new ArrayList<>();
    for (int n : sentence.citations()) {
      int end = at + marker(n).length();
      added.add(UrlCitation.of(citations.get(n - 1), root, at, end));
      at = end;
    }
    text.append(piece);
    annotations.addAll(added);
    return new Piece(piece, added);
  }

  /// Adds the whole answer, unless sentences were added already: its sentences, or the statement
  /// that nothing was found.
  List<Piece> complete(AnswerView answer) {
    if (!text.isEmpty()) {
      return List.of();
    }
    if (answer.sentences().isEmpty()) {
      text.append(answer.answer());
      return List.of(new Piece(answer.answer(), List.of()));
    }
    return answer.sentences().stream().map(sentence -> add(sentence, answer.citations())).toList();
  }

  private static int markers(SentenceView sentence) {
    return sentence.citations().stream().mapToInt(n -> marker(n).length()).sum();
  }

  private static String marker(int n) {
    return "[" + n + "]";
  }

  String text() {
    return text.toString();
  }

  List<UrlCitation> annotations() {
    return List.copyOf(annotations);
  }
}
