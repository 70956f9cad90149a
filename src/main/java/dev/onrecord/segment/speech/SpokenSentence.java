package dev.onrecord.segment.speech;

import dev.onrecord.domain.Span;
import java.util.List;
import java.util.regex.Pattern;

/// A sentence with the facts about its paragraph by which its speaker is found.
///
/// @param quotations the quotations that overlap the sentence, in order
/// @param opensParagraph whether it is its paragraph's first
record SpokenSentence(SpeechFrame frame, List<Quotation> quotations, boolean opensParagraph) {
  private static final int WORDS_BESIDE_QUOTATION = 1;
  private static final Pattern YES_OR_NO =
      Pattern.compile("(?:Yes|No|Yeah|Nope|Never|Of course|Absolutely|Certainly)\\b");

  SpokenSentence {
    quotations = List.copyOf(quotations);
  }

  /// Whether the words it quotes end as a question.
  boolean asks() {
    if (quotations.isEmpty()) {
      return false;
    }
    Span inner = quotations.getLast().inner();
    return !inner.isEmpty() && frame.text().charAt(inner.end() - 1) == '?';
  }

  /// Whether the words it quotes begin with yes or no.
  boolean answers() {
    if (quotations.isEmpty()) {
      return false;
    }
    Span inner = quotations.getFirst().inner();
    return YES_OR_NO.matcher(frame.text()).region(inner.start(), inner.end()).lookingAt();
  }

  /// Whether the sentence is only a quotation.
  boolean isQuotation() {
    return frame.hasQuotation() && frame.words() <= WORDS_BESIDE_QUOTATION;
  }

  /// Whether the quotation that it ends in goes on in the sentence after it.
  boolean goesOnIn(SpokenSentence next) {
    if (quotations.isEmpty()) {
      return false;
    }
    Quotation last = quotations.getLast();
    boolean same = last.outer().end() > next.frame().sentence().start();
    return same || (!last.closed() && next.opensParagraph());
  }
}
